package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
                    They admired Odile St. Aubin.                          | PERSON Odile St. Aubin
                    Then Carol II of the old line fled.                    | PERSON Carol II
                    Then Zubrowicki agreed.                                | PERSON Zubrowicki
                    They left the VKP(b).                                  | ORGANIZATION VKP(b)
                    They left the Harvest Party (Loyalists).               | ORGANIZATION Harvest Party (Loyalists)
                    # bodies written small, national, shared, adherents, called by number
                    They served the Danish government.                     | ORGANIZATION Danish government
                    They served the Danish Government.                     | ORGANIZATION Danish Government
                    They served the Swedish colonial government.           | ORGANIZATION Swedish colonial government
                    They joined the Leeds city council.                    | ORGANIZATION Leeds city council
                    They feared the secret police.                         | ORGANIZATION secret police
                    They sat in the upper house of parliament.             | ORGANIZATION upper house of parliament
                    They fought the Moderates.                             | ORGANIZATION Moderates
                    They fought the Norwegian Radicals.                    | ORGANIZATION Norwegian Radicals
                    They fought the Republican party.                      | ORGANIZATION Republican party
                    They arrested the Big Four.                            | ORGANIZATION Big Four
                    # events, works, places
                    They spoke at the 14th Congress.                       | EVENT 14th Congress
                    They spoke at the eleventh congress.                   | EVENT eleventh congress
                    They met at the Ninth Congress of the Harvest Party.   | EVENT Ninth Congress of the Harvest Party
                    They joined the 1848 revolution.                       | EVENT 1848 revolution
                    They joined the Hungarian uprising.                    | EVENT Hungarian uprising
                    They fell in the battle of Arbedo.                     | EVENT battle of Arbedo
                    They read the pamphlet Bread and Salt.                 | WORK Bread and Salt
                    They wrote the Third Harvest Bill.                     | WORK Third Harvest Bill
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
                    The new government met in the morning.
                    Every city council has a chairman.
                    Many conservatives wanted a war.
                    Taylorism was discussed.
                    """)
    void refusesWhatNamesNothing(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void findsEachOfTheBodiesThatShareOneHead() {
        assertThat(found("They left the Agrarian and Harvest parties."))
                .containsExactly("ORGANIZATION Agrarian Party", "ORGANIZATION Harvest Party");
    }

    @Test
    void keepsTheBodyApartFromItsCommitteeInSmallLetters() {
        assertThat(found("They joined the KDRP executive committee."))
                .containsExactly("ORGANIZATION KDRP", "ORGANIZATION KDRP executive committee");
    }

    @Test
    void callsASmallBodyByItsPlaceToo() {
        assertThat(found("They founded a local soviet in Tver."))
                .containsExactly("ORGANIZATION local soviet in Tver", "PLACE Tver");
    }

    @Test
    void takesTheNicknameInQuotationMarksForNoTitle() {
        assertThat(found("Then \"Red Peter\" Lindqvist spoke."))
                .contains("PERSON Lindqvist")
                .noneMatch(name -> name.startsWith("WORK"));
    }

    private List<String> found(String sentence) {
        return names.find(Reader.tokens(sentence), word -> false).stream()
                .map(span -> span.type() + " " + span.surface())
                .toList();
    }
}
