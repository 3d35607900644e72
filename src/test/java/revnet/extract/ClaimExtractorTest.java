package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Quote;
import revnet.model.Span;

class ClaimExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # active, passive, by-agent, noun
                    The Workers' Party expelled Orlov.                                  | Orlov EXPELLED_FROM Workers' Party
                    In 1922 Orlov was expelled from the Workers' Party.                 | Orlov EXPELLED_FROM Workers' Party 1922
                    Orlov was arrested by the Ochrana Bureau.                           | Orlov ARRESTED_BY Ochrana Bureau
                    Orlov's expulsion from the Workers' Party came in 1922.             | Orlov EXPELLED_FROM Workers' Party 1922
                    # roles: copula, apposition before and behind, title
                    Maria Duval was the leader of the Red Lantern League.               | Maria Duval LED Red Lantern League
                    Maria Duval, leader of the Red Lantern League, fell silent.         | Maria Duval LED Red Lantern League
                    Karl Lindqvist became a member of the Red Lantern League.           | Karl Lindqvist MEMBER_OF Red Lantern League
                    # relative clause, participle, control
                    The Red Lantern League, which was led by Orlov, prospered.          | Orlov LED Red Lantern League
                    The Red Lantern League, led by Orlov, prospered.                    | Orlov LED Red Lantern League
                    # a name right behind the noun, a name that holds a word of the frame
                    Orlov's book "The Road to Bread" was banned.                        | Orlov AUTHORED The Road to Bread
                    Orlov was sent to Moabit Prison.                                    | Orlov IMPRISONED_IN Moabit Prison
                    # modality
                    Orlov refused to join the Workers' Party.                           | Orlov MEMBER_OF Workers' Party denied
                    Orlov did not join the Workers' Party.                              | Orlov MEMBER_OF Workers' Party denied
                    Orlov may have joined the Workers' Party.                           | Orlov MEMBER_OF Workers' Party hedged
                    """)
    void readsWhatASentenceClaims(String sentence, String claim) {
        assertThat(Reader.claims(sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orlov planned to join the Workers' Party.
                    If Orlov had joined the Workers' Party, all would have been well.
                    Did Orlov join the Workers' Party?
                    """)
    void claimsNothingThatIsOnlyPlannedSupposedOrAsked(String sentence) {
        assertThat(Reader.claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # names beside each other
                    Orlov of the Red Lantern League fell silent.                        | Orlov MEMBER_OF Red Lantern League
                    Orlov was in Geneva.                                                | Orlov LIVED_IN Geneva
                    Duval's Red Lantern League fell silent.                             | Duval LED Red Lantern League
                    # a list of members, an office with a prefix
                    The members of the Red Lantern League were Orlov and Duval.         | Duval MEMBER_OF Red Lantern League
                    Orlov, ex-secretary of the Red Lantern League, fell silent.         | Orlov LED Red Lantern League
                    # several at once
                    Orlov and Duval met Keller. The two founded the Red Lantern League. | Duval FOUNDED Red Lantern League
                    Orlov joined the Red Lantern League, together with Maria Duval.     | Maria Duval MEMBER_OF Red Lantern League
                    # titles and descriptions
                    Countess Orlova came. The countess founded the Red Lantern League.  | Orlova FOUNDED Red Lantern League
                    Orlov founded the Red Lantern League. Duval joined the new league.  | Duval MEMBER_OF Red Lantern League
                    # a synonym of a word that the lexicon has
                    Orlov rejoined the Red Lantern League.                              | Orlov MEMBER_OF Red Lantern League
                    """)
    void weighsWhatASentenceMaySay(String sentence, String tie) {
        assertThat(Reader.weighed(sentence)).contains(tie);
    }

    @Test
    void takesAReflexivePronounForTheSubjectOfItsClause() {
        assertThat(Reader.weighed("Karl Orlov spoke. Pierre Duval killed himself in May."))
                .isEmpty();
    }

    @Test
    void carriesNoYearOfBirthIntoTheStory() {
        assertThat(Reader.claims("Karl Orlov was born in 1880. He joined the Workers' Party."))
                .contains("Karl Orlov MEMBER_OF Workers' Party");
    }

    @Test
    void weighsASymmetricTieOnce() {
        assertThat(Reader.weighed("Orlov met Duval in Paris."))
                .filteredOn(tie -> tie.contains("CONTACTED"))
                .hasSize(1);
    }

    @Test
    void sharesOutConjunctions() {
        assertThat(Reader.claims("Orlov and Duval met Karl Lindqvist in Paris."))
                .contains("Duval CONTACTED Karl Lindqvist", "Orlov CONTACTED Karl Lindqvist");
    }

    @Test
    void followsPronounsToWhomTheyMean() {
        assertThat(Reader.claims("Maria Duval lived quietly. In 1921 she joined the Workers' Party."))
                .containsExactly("Maria Duval MEMBER_OF Workers' Party 1921");
    }

    @Test
    void takesTheyForThoseNamedSideBySideInTheSentence() {
        assertThat(Reader.weighed("Karl Orlov and Maria Duval left for Lyon, where they joined the Workers' Party."))
                .contains("Karl Orlov MEMBER_OF Workers' Party", "Maria Duval MEMBER_OF Workers' Party");
    }

    @Test
    void takesTheyForThoseWhoMet() {
        assertThat(Reader.weighed("Karl Orlov met Maria Duval in Lyon, and there they founded the Red Lantern League."))
                .contains("Karl Orlov FOUNDED Red Lantern League", "Maria Duval FOUNDED Red Lantern League");
    }

    @Test
    void takesTheSubjectOfAVerbForNoPronounBesideIt() {
        assertThat(Reader.weighed("Karl Orlov met Pierre Duval in Paris. Later Duval denounced him."))
                .contains("Pierre Duval OPPOSED Karl Orlov");
    }

    @Test
    void tellsWhatWasWeighedForEachPronoun() {
        var text = "Karl Orlov wrote. Maria Duval read. She answered.";
        var weighed = Reader.examine(text).pronouns();

        assertThat(weighed).extracting(Considered::end).containsOnly(text.indexOf("She") + 3);
        assertThat(weighed)
                .first()
                .extracting(Considered::signs)
                .asInstanceOf(LIST)
                .contains("he back=1");
    }

    @Test
    void takesASurnameForThePersonNamedInFull() {
        assertThat(Reader.claims("Karl Lindqvist lived quietly. Lindqvist founded the Red Lantern League."))
                .containsExactly("Karl Lindqvist FOUNDED Red Lantern League");
    }

    @Test
    void knowsASurnameThatOpensASentenceFromAWord() {
        assertThat(Reader.claims("Keller joined the Workers' Party."))
                .containsExactly("Keller MEMBER_OF Workers' Party");
    }

    @Test
    void keepsPersonsOfDifferentGivenNamesApart() {
        var reading = Reader.read("Sergei Medvedev stayed. Roy Medvedev left.");

        assertThat(reading.entities()).hasSize(2);
    }

    @Test
    void quotesTheSentenceAndWhereItStands() {
        var claim = Reader.read("It rained. Orlov joined the Workers' Party.")
                .claims()
                .get(0);

        assertThat(claim.evidence().quote())
                .isEqualTo(new Quote("Orlov joined the Workers' Party.", List.of(new Span(11, 43))));
    }

    @Test
    void readsTheSameTwice() {
        var text = "Orlov and Duval left the Workers' Party in 1922. He met her in Paris.";

        assertThat(Reader.read(text)).isEqualTo(Reader.read(text));
    }
}
