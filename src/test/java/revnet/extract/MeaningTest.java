package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import revnet.model.Relation;

/** Ties that the encoder reads in a sentence whose words the lexicon does not know. */
class MeaningTest {

    @Test
    void proposesATieThatNoWordStates() {
        var sentence = "Maria Orlova was by then the soul of the Red Lantern League.";

        assertThat(Reader.weighed(sentence)).contains("Maria Orlova LED Red Lantern League");
    }

    @Test
    void weighsATieOnceWhoeverFindsIt() {
        var weighed = Reader.weighed("Karl Orlov joined the Red Lantern League.");

        assertThat(weighed).doesNotHaveDuplicates().contains("Karl Orlov MEMBER_OF Red Lantern League");
    }

    @Test
    void weighsATieOfEqualsOnceInWhateverOrder() {
        var weighed = Reader.weighed("Karl Orlov met Maria Duval.");

        assertThat(weighed).filteredOn(tie -> tie.contains("CONTACTED")).hasSize(1);
    }

    @Test
    void saysHowLikelyItHoldsATieByOneSignForEachStep() {
        var signs = Reader.examine("Karl Orlov joined the Red Lantern League.").weighed().stream()
                .filter(weighed -> weighed.claim().tie().relation() == Relation.MEMBER_OF)
                .findFirst()
                .orElseThrow()
                .signs();

        assertThat(signs).contains("meaning>-6", "meaning>-3", "meaning>0").doesNotContain("how=meaning");
    }

    @Test
    void isSilentWithoutAnEncoder() {
        assertThat(Reader.plain("Karl Orlov joined the Red Lantern League.").weighed())
                .isNotEmpty()
                .allSatisfy(weighed -> assertThat(weighed.signs()).noneMatch(sign -> sign.startsWith("meaning>")));
    }
}
