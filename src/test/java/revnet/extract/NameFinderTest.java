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
                    # of whom and where, foreign, papers, numbered, bare
                    They left the Union of Finnish Socialists Abroad.      | ORGANIZATION Union of Finnish Socialists Abroad
                    They left the Friends of the People.                   | ORGANIZATION Friends of the People
                    They left the Society for Defence of Civic Rights.     | ORGANIZATION Society for Defence of Civic Rights
                    They left the Plain Man's Party.                       | ORGANIZATION Plain Man's Party
                    They fought the Whites.                                | ORGANIZATION Whites
                    They fled from the 9th Chasseurs.                      | ORGANIZATION 9th Chasseurs
                    They served with Force 136.                            | ORGANIZATION Force 136
                    They dissolved the Constituent Assembly.               | ORGANIZATION Constituent Assembly
                    They were sent to Parliament.                          | ORGANIZATION Parliament
                    They praised the Chilean party.                        | ORGANIZATION Chilean party
                    They served the German command.                        | ORGANIZATION German command
                    They left the KRP/ML.                                  | ORGANIZATION KRP/ML
                    They left the KRP-Maoist.                              | ORGANIZATION KRP-Maoist
                    They edited the Lantern.                               | ORGANIZATION Lantern
                    They were editors of Bread for All.                    | ORGANIZATION Bread for All
                    Their organ, National Hope, was banned.                | ORGANIZATION National Hope
                    They read Zvezda rabochikh.                            | ORGANIZATION Zvezda rabochikh
                    # papers told by the words beside them
                    They read Nordlicht, a weekly.                         | ORGANIZATION Nordlicht
                    They founded a new daily, Zorile, in spring.           | ORGANIZATION Zorile
                    They printed a weekly called the Foghorn.              | ORGANIZATION Foghorn
                    They wrote for El Molino, the organ of the weavers.    | ORGANIZATION El Molino
                    They ran the paper Voix paysanne, and lost it.         | ORGANIZATION Voix paysanne
                    # whose and what for, titles in names, foreign tails
                    They entered the Danish Republican Party.              | ORGANIZATION Danish Republican Party
                    They left the Norwegian Volunteer Battalion.           | ORGANIZATION Norwegian Volunteer Battalion
                    They served in the Ministry of War.                    | ORGANIZATION Ministry of War
                    They joined the Alliance vosgienne.                    | ORGANIZATION Alliance vosgienne
                    They founded the Front de libération picarde.          | ORGANIZATION Front de libération picarde
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
                    # persons with particles, articles, letters and months beside their names
                    They heard Lope de la Torre.                           | PERSON Lope de la Torre
                    They heard Salim al-Khatib.                            | PERSON Salim al-Khatib
                    They heard George Hartley MP.                          | PERSON George Hartley
                    On 4 August Lindqvist resigned.                        | PERSON Lindqvist
                    They feared the Duke of Parma.                         | PERSON Duke of Parma
                    Yesterday Thakin Myaung spoke.                         | PERSON Myaung
                    # events by month, place and date; works by whom they are to and by their article
                    They joined the Lisbon rising.                         | EVENT Lisbon rising
                    They joined the May insurrection.                      | EVENT May insurrection
                    They fought in the revolt of June 1849.                | EVENT revolt of June 1849
                    They fell at the skirmish at Novara.                   | EVENT skirmish at Novara
                    They saw the Harvest Revolution of 1848.               | EVENT Harvest Revolution of 1848
                    They signed the Appeal to the Miners.                  | WORK Appeal to the Miners
                    They signed the June Theses.                           | WORK June Theses
                    They signed the programme of May 1868.                 | WORK programme of May 1868
                    They wrote The Mill and the Sea.                       | WORK The Mill and the Sea
                    They met near Lisbon station.                          | PLACE Lisbon
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
                    They edited the manuscript.
                    Economists reckoned the cost.
                    They owed 9 loaves of bread.
                    Urbanization was discussed.
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
    void takesWhereAPeopleUniteIntoTheirName() {
        assertThat(found("They left the League of Danish Printers in Rome."))
                .containsExactly("ORGANIZATION League of Danish Printers in Rome");
    }

    @Test
    void leavesWhereABodyWasFoundedOutOfItsName() {
        assertThat(found("They founded the Harvest League in Rome."))
                .containsExactly("ORGANIZATION Harvest League", "PLACE Rome");
    }

    @Test
    void keepsTheBodyApartFromItsCommitteeInSmallLetters() {
        assertThat(found("They joined the KDRP executive committee."))
                .containsExactly("ORGANIZATION KDRP", "ORGANIZATION KDRP executive committee");
    }

    @Test
    void leavesForWhomOneSitsInABodyOutOfItsName() {
        assertThat(found("They sat in the Grand Harvest Assembly for Lisbon."))
                .containsExactly("ORGANIZATION Grand Harvest Assembly", "PLACE Lisbon");
    }

    @Test
    void takesWhoeverEditsAPaperForNoPaper() {
        assertThat(found("They met Karl Lindqvist, a newspaper editor.")).containsExactly("PERSON Karl Lindqvist");
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

    @Test
    void knowsThroughoutADocumentWhomItHasNamedOnce() {
        var sentences = List.of(
                Reader.tokens("They met Thakin Maung Pe in the evening."),
                Reader.tokens("Maung Pe and the others left."));
        assertThat(names.find(sentences.get(1), names.roll(sentences)))
                .extracting(NameSpan::surface)
                .contains("Maung Pe");
    }

    @Test
    void cutsTheSurnameFromThePlaceBeforeIt() {
        var sentences = List.of(
                Reader.tokens("They met Peter Lindqvist in Lisbon."), Reader.tokens("In Lisbon Lindqvist spoke."));
        assertThat(names.find(sentences.get(1), names.roll(sentences)))
                .extracting(NameSpan::surface)
                .containsExactly("Lisbon", "Lindqvist");
    }

    private List<String> found(String sentence) {
        return names.find(Reader.tokens(sentence), new Roll(Reader.LEXICON)).stream()
                .map(span -> span.type() + " " + span.surface())
                .toList();
    }
}
