package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.model.Document.Metadata;
import revnet.model.RejectedDocument;

class FrontMatterTest {

    @Test
    void readsWhatTheDocumentSaysOfItself() {
        var front = FrontMatter.of("a.md", """
                ---
                title: "Four Congresses: 1920–1923"
                author: [A. Duval, B. Orlov]
                date: 2026-11-22
                language: en
                sources:
                  - A Book (1960)
                  - {author: C. Vidal, title: Another}
                ---
                Text.
                """);

        assertThat(front.metadata("a"))
                .isEqualTo(new Metadata(
                        "Four Congresses: 1920–1923",
                        Optional.of("A. Duval, B. Orlov"),
                        Optional.of("2026-11-22"),
                        Optional.of("en"),
                        List.of("A Book (1960)", "C. Vidal, Another")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.", "---\n", "---\nText goes on", "---\nonly words\n---\nText.", "---\n---\nText."})
    void doesWithout(String record) {
        assertThat(FrontMatter.of("a.md", record).metadata("a"))
                .isEqualTo(new Metadata("a", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> FrontMatter.of("a.md", "---\ntitle: x\nauthor: \"y\nz: [\n---\nText."))
                .withMessageStartingWith("a.md has front matter that is not YAML in line ")
                .withMessageEndingWith(": put a value with a colon or a quotation mark in quotes.");
    }
}
