package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    private final NameFinder names = new NameFinder(Reader.LEXICON, new AuthorityNames(List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # persons by given name, title, initials, particle
                    Yesterday Karl Lindqvist spoke.                        | PERSON Karl Lindqvist
                    Yesterday General Moretti spoke.                       | PERSON Moretti
                    Yesterday A. I. Orlov spoke.                           | PERSON A. I. Orlov
                    Yesterday Johann von Brandt spoke.                     | PERSON Johann von Brandt
                    # bodies by head noun, "of", apostrophe, small head, acronym, adherents
                    They left the Red Lantern League.                      | ORGANIZATION Red Lantern League
                    They left the Union of Northern Miners.                | ORGANIZATION Union of Northern Miners
                    They left the Workers' Group.                          | ORGANIZATION Workers' Group
                    They left the Odessa committee.                        | ORGANIZATION Odessa committee
                    They left the RSDLP.                                   | ORGANIZATION RSDLP
                    They denounced the Hargreavists.                       | ORGANIZATION Hargreavists
                    # events, works, places
                    They met at the Second Harbour Congress.               | EVENT Second Harbour Congress
                    They signed the manifesto "The Last Deception".        | WORK The Last Deception
                    They were taken to Lisbon.                             | PLACE Lisbon
                    """)
    void findsNamesByTheirShape(String sentence, String name) {
        assertThat(found(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The committee met in the morning.
                    Many workers wanted a party of their own.
                    A Soviet engineer wrote the report.
                    """)
    void refusesWhatNamesNothing(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    private List<String> found(String sentence) {
        return names.find(Reader.tokens(sentence), word -> false).stream()
                .map(span -> span.type() + " " + span.surface())
                .toList();
    }
}
