package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.language.Token;
import revnet.model.EntityType;

class NameReviewTest {

    private final NameReview review = new NameReview(Reader.LEXICON, Reader.ENCODER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orlov was denounced by the strike committee of the Tver weavers. | Person Orlov
                    In 1871 Duval founded the Lyon section of the League.            | Person Duval
                    Duval was arrested by the police in the spring.                  | Organization police
                    """)
    void findsNamesThatItIsNotToldOf(String sentence, String name) {
        assertThat(names(sentence, List.of())).contains(name);
    }

    @Test
    void keepsWhatAnAuthorityKnows() {
        var tokens =
                Reader.PARSER.sentences("They went to the Long Table in June.").get(0);
        var known = new NameSpan(
                4, 5, 5, "Long Table", EntityType.ORGANIZATION, Optional.empty(), NameSpan.Source.AUTHORITY);

        assertThat(review.review(List.of(tokens), List.of(List.of(known))).get(0))
                .contains(known);
    }

    @Test
    void takesNoNameTwice() {
        var tokens = Reader.PARSER
                .sentences("Karl Orlov joined the Red Lantern League in Paris.")
                .get(0);
        var found = new NameFinder(Reader.LEXICON, new AuthorityNames(List.of()));
        var names = review.review(List.of(tokens), List.of(found.find(tokens, found.roll(List.of(tokens)))))
                .get(0);

        assertThat(names).extracting(NameSpan::surface).containsExactly("Karl Orlov", "Red Lantern League", "Paris");
    }

    @Test
    void callsANameWhatTheWholeDocumentMostlyCallsIt() {
        var sentences = Reader.PARSER.sentences(
                "Duval wrote for Liberty. The paper Liberty was banned. Duval edited Liberty until 1890.");
        var types = review
                .review(
                        sentences,
                        sentences.stream().map(any -> List.<NameSpan>of()).toList())
                .stream()
                .flatMap(List::stream)
                .filter(span -> span.surface().equals("Liberty"))
                .map(NameSpan::type)
                .distinct();

        assertThat(types).hasSize(1);
    }

    private List<String> names(String sentence, List<NameSpan> found) {
        List<Token> tokens = Reader.PARSER.sentences(sentence).get(0);
        return review.review(List.of(tokens), List.of(found)).get(0).stream()
                .map(span -> span.type().label() + " " + span.surface())
                .toList();
    }
}
