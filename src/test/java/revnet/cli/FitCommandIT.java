package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.extract.Weights;

/** Three invented letters, with what an invented reader wrote down of them. */
class FitCommandIT {

    private static final String KILN = """
            Agda Moe founded the Kiln League in 1894. Peder Lunde joined the Kiln League. Moe met Lunde in Skien.
            The Kiln League expelled Rolf Tangen in 1896. Tangen did not join the Glazers' Union. Agda Moe was arrested
            by the Harbour Police. Lunde led the Kiln League. Siri Voll wrote to Agda Moe. Voll supported the Kiln
            League. Tangen opposed Peder Lunde. In Skien Moe saw the sea. Siri Voll admired Rolf Tangen.
            """;
    private static final String KILN_SAYS = """
            Agda Moe FOUNDED Kiln League
            Peder Lunde MEMBER_OF Kiln League
            Agda Moe CONTACTED Peder Lunde
            Rolf Tangen EXPELLED_FROM Kiln League
            Rolf Tangen MEMBER_OF Glazers' Union denied
            Agda Moe ARRESTED_BY Harbour Police
            Peder Lunde LED Kiln League
            Siri Voll CONTACTED Agda Moe
            Siri Voll SUPPORTED Kiln League
            Rolf Tangen OPPOSED Peder Lunde
            """;
    private static final String GLAZERS = """
            Nora Brekke led the Glazers' Union. Jens Aasen became a member of the Glazers' Union. Brekke opposed Aasen.
            The Glazers' Union expelled Jens Aasen in 1899. Aasen founded the Lantern Circle. Marte Dahl joined the
            Lantern Circle. Dahl met Nora Brekke in Larvik. Brekke was arrested by the Harbour Police. Marte Dahl
            supported Aasen. The Lantern Circle opposed the Glazers' Union. Larvik lay in fog. Dahl slept.
            """;
    private static final String GLAZERS_SAYS = """
            Nora Brekke LED Glazers' Union
            Jens Aasen MEMBER_OF Glazers' Union
            Nora Brekke OPPOSED Jens Aasen
            Jens Aasen EXPELLED_FROM Glazers' Union
            Jens Aasen FOUNDED Lantern Circle
            Marte Dahl MEMBER_OF Lantern Circle
            Marte Dahl CONTACTED Nora Brekke
            Nora Brekke ARRESTED_BY Harbour Police
            Marte Dahl SUPPORTED Jens Aasen
            Lantern Circle OPPOSED Glazers' Union
            """;
    private static final String FERRY = """
            Olav Rud founded the Ferry Section. Tone Hauge led the Ferry Section. Hauge met Olav Rud in Horten. Rud
            wrote to Tone Hauge. The Ferry Section expelled Knut Solem. Solem joined the Night Watch. Solem opposed
            Olav Rud. Tone Hauge supported Rud. Knut Solem was arrested by the Harbour Police. Hauge did not join the
            Night Watch. Rud spoke of Horten. The Night Watch fell silent.
            """;
    private static final String FERRY_SAYS = """
            Olav Rud FOUNDED Ferry Section
            Tone Hauge LED Ferry Section
            Tone Hauge CONTACTED Olav Rud
            Knut Solem EXPELLED_FROM Ferry Section
            Knut Solem MEMBER_OF Night Watch
            Knut Solem OPPOSED Olav Rud
            Tone Hauge SUPPORTED Olav Rud
            Knut Solem ARRESTED_BY Harbour Police
            Tone Hauge MEMBER_OF Night Watch denied
            """;

    private final Path folder;

    FitCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        document("kiln", KILN, KILN_SAYS);
        document("glazers", GLAZERS, GLAZERS_SAYS);
        document("ferry", FERRY, FERRY_SAYS);
    }

    @Test
    void fitsWeightsThatCanBeReadBack() {
        var run = fit("weights.tsv");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Held-out claims by threshold\n")
                .contains("0.95       29 ", "The threshold taken\n", "sentences of 3 documents may state")
                .endsWith("The weights are in %s.\n".formatted(folder.resolve("weights.tsv")));
        assertThat(Weights.read(folder.resolve("weights.tsv"))).isNotNull();
        assertThat(folder.resolve("weights.tsv")).content().contains("\nbias\t", "\nthreshold\t", "\nwords>");
    }

    @Test
    void writesTheSameBytesTwiceWhateverWeightsThereWere() throws IOException {
        var copy = folder.resolve("data/lexicon");
        copy(Path.of("data/lexicon"), copy);
        copy(Path.of("data/authorities"), folder.resolve("data/authorities"));
        copy(Path.of("data/encoder"), folder.resolve("data/encoder"));

        fit("first.tsv");
        Files.copy(folder.resolve("first.tsv"), copy.resolve("weights.tsv"), StandardCopyOption.REPLACE_EXISTING);
        fit("second.tsv", "--data", folder.resolve("data").toString());

        assertThat(folder.resolve("second.tsv")).hasSameBinaryContentAs(folder.resolve("first.tsv"));
    }

    @Test
    void fitsWhatTheEncoderIsWorthUnlessThereIsNone() throws IOException {
        fit("weights.tsv");
        fit("plain.tsv", "--plain");

        assertThat(folder.resolve("weights.tsv")).content().contains("\nmeaning>");
        assertThat(folder.resolve("plain.tsv")).content().doesNotContain("meaning>");
    }

    @Test
    void fitsWhatPronounsMeanToMarkedMentions() throws IOException {
        marked(
                "moor",
                "Agda Moe met Rolf Tangen in Horten. He greeted Moe. Later Tangen wrote that he was ill.",
                "Tangen");
        marked(
                "fell",
                "Nora Brekke lived in Larvik. She wrote. Marte Dahl came to Larvik. There she met Brekke.",
                "Brekke");

        var run = fit("pronouns.tsv", "--pronouns");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("antecedents that the pronouns of 2 documents may have");
        assertThat(folder.resolve("pronouns.tsv")).content().startsWith("# Made by revnet fit --pronouns ");
    }

    /** Writes a document in which the first pronoun means somebody. */
    private void marked(String name, String text, String who) throws IOException {
        int start = text.indexOf(". He ") + text.indexOf(". She ") + 3;
        Files.writeString(folder.resolve(name + ".txt"), text);
        Files.writeString(folder.resolve("gold/%s.json".formatted(name)), """
                {"document": "%s.txt", "entities": [{"id": "x", "type": "Person", "name": "%s"}], "claims": [],
                 "mentions": [{"start": %d, "end": %d, "who": ["x"]}]}
                """.formatted(name, who, start, start + 2));
    }

    @Test
    void namesADocumentThatIsNotThere() throws IOException {
        Files.delete(folder.resolve("ferry.txt"));

        assertThat(fit("weights.tsv"))
                .isEqualTo(
                        new Run(1, "", "%s does not exist: check the path.%n".formatted(folder.resolve("ferry.txt"))));
        assertThat(folder.resolve("weights.tsv")).doesNotExist();
    }

    private Run fit(String out, String... more) {
        var arguments = new ArrayList<>(List.of(
                "fit",
                folder.resolve("gold").toString(),
                "--documents",
                folder.toString(),
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    /** Writes a document and its gold: a line each, two names, a relation in capitals between them, and {@code denied} or nothing. */
    private void document(String name, String text, String claims) throws IOException {
        var entities = new TreeSet<String>();
        var lines = new ArrayList<String>();
        for (var claim : claims.lines().toList()) {
            var ends = claim.replace(" denied", "").split(" [A-Z_]{3,} ", -1);
            var relation = claim.replaceAll(".* ([A-Z_]{3,}) .*", "$1");
            var certainty = claim.endsWith(" denied") ? "denied" : "asserted";
            lines.add("""
                    {"subject": "%s", "relation": "%s", "object": "%s", "certainty": "%s", "quote": "-"}\
                    """.formatted(ends[0], relation, ends[1], certainty));
            entities.addAll(List.of(ends));
        }
        var named = entities.stream().map(end -> """
                {"id": "%1$s", "type": "%2$s", "name": "%1$s"}\
                """.formatted(end, type(end))).toList();
        Files.writeString(folder.resolve("gold/%s.json".formatted(name)), """
                {"document": "%s.txt", "entities": [%s], "claims": [%s]}
                """.formatted(
                        name, String.join(",\n", named), String.join(",\n", lines)));
        Files.writeString(folder.resolve("%s.txt".formatted(name)), text);
    }

    private static String type(String name) {
        return name.matches(".*(League|Union|Circle|Section|Watch|Police)") ? "Organization" : "Person";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
