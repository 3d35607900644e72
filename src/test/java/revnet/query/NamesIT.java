package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.graph.Graph;
import revnet.model.AmbiguousName;
import revnet.model.EntityType;
import revnet.model.UnknownName;

class NamesIT {

    private static Graph graph;

    @BeforeAll
    static void openTheWorld() {
        graph = FoundryCircle.open();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # the id
                    pavel-zharkov,            pavel-zharkov
                    # the preferred name, another name
                    Pavel Zharkov,            pavel-zharkov
                    Aunt Agatha,              anna-velin
                    # in other scripts and transliterations, in any case
                    Жарков,                   pavel-zharkov
                    Павел ЖАРКОВ,             pavel-zharkov
                    Žarkov,                   pavel-zharkov
                    pavel zharkoff,           pavel-zharkov
                    # without the article, with space around it
                    '  the foundry circle ',  foundry-circle
                    # the last words of a name, the first ones
                    Congress of Tarnau,       tarnau-congress
                    Stolz,                    ida-stolz
                    Open Letter,              open-letter
                    # a whole name beats the last word of another
                    Tarnau,                   tarnau
                    """)
    void findsByAnySpelling(String name, String id) {
        assertThat(new Names(graph).find(name).id()).hasToString(id);
    }

    @Test
    void asksBackWhenSeveralShareASurname() {
        assertThatExceptionOfType(AmbiguousName.class)
                .isThrownBy(() -> new Names(graph).find("Dorn"))
                .withMessage(
                        "'Dorn' could be Emil Dorn (emil-dorn) or Marek Dorn (marek-dorn); give the full name or the id in brackets.");
    }

    @Test
    void namesTheNearestWhenNobodyIsCalledSo() {
        assertThatExceptionOfType(UnknownName.class)
                .isThrownBy(() -> new Names(graph).find("Sharkow"))
                .withMessage(
                        "Nobody and nothing in the graph is called 'Sharkow'. Did you mean Pavel Zharkov (pavel-zharkov)?");
    }

    @Test
    void hasNoSuggestionForWhatIsLikeNothing() {
        assertThatExceptionOfType(UnknownName.class)
                .isThrownBy(() -> new Names(graph).find("?!"))
                .withMessageStartingWith("Nobody and nothing in the graph is called '?!'; import documents");
    }

    @Test
    void looksAmongTheTypesAskedFor() {
        var names = new Names(graph);

        assertThat(names.find("Circle of the Foundry", Set.of(EntityType.ORGANIZATION))
                        .name())
                .isEqualTo("Foundry Circle");
        assertThatExceptionOfType(UnknownName.class)
                .isThrownBy(() -> names.find("Foundry Circle", Set.of(EntityType.PERSON)));
    }
}
