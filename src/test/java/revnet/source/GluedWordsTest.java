package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedWordsTest {

    private static final String AROUND = """
            The party split. The party of workers met the Workers when workers were working; they went on working. \
            A former ally, a former member, a former comrade, and one member spoke of member after member. \
            The ground was theirs, the ground was wide. The solutions went to Moscow. \
            """;

    private static String read(String words) {
        String text =
                Readings.plain(AROUND + "Namely " + words + " again.").text().text();
        return text.substring(text.lastIndexOf("Namely ") + 7, text.length() - " again.".length());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            theWorkers, the Workers
            TheWorkers, The Workers
            ofWorkers, of Workers
            LeftOpposition, Left Opposition
            notifiedMiasikovs, notified Miasikovs
            YugoslavianCommunist, Yugoslavian Communist
            fromMoscow, from Moscow
            formerWorkers, former Workers
            aWorkers, a Workers
            theGPU, the GPU
            LeftOppositionParty, Left Opposition Party
            """)
    void partsWordsAtACapital(String glued, String parted) {
        assertThat(read(glued)).isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            partywhen, party when
            solutionswere, solutions were
            andwent, and went
            theworking, the working
            formermember, former member
            werethe, were the
            """)
    void partsLowerCaseWordsThatTheDocumentKnows(String glued, String parted) {
        assertThat(read(glued)).isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            solutionswere, solutions were
            reachedwithin, reached within
            agitationwithin, agitation within
            sacrificingmany, sacrificing many
            nomajor, no major
            amistake, a mistake
            labourmovement, labour movement
            formercolleagues, former colleagues
            formermember, former member
            thework, the work
            ofworkers, of workers
            childrenwere, children were
            """)
    void partsLowerCaseWordsThatTheDictionaryKnows(String glued, String parted) {
        assertThat(Readings.plain(glued).text().text()).isEqualTo(parted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counterrevolution",
                "counterrevolutionaries",
                "counterpropaganda",
                "anarchosyndicalist",
                "workingclass",
                "socialdemocrat",
                "socialdemocrats",
                "spokespeople",
                "rightwards",
                "recallists",
                "otzovists",
                "povstantsi",
                "municipalisation",
                "parliamentarianism",
                "councilor",
                "apolitical",
                "ahistorical",
                "atheoretical",
                "oppositionists",
                "ultimatists",
                "untranslated",
                "ultraleftist",
                "extraparliamentary",
                "pseudorevolutionary",
                "underfinanced",
                "overcentralised",
                "informers",
                "outmanoeuvred",
                "asocial",
                "notables",
                "amoralist",
                "workplaces",
                "salvatore",
                "maderistas",
                "campesinas",
                "Reachedwithin",
                "reached-within",
                "reachedwithin2",
                "arbeiter",
            })
    void leavesAloneWhatTheDictionaryCannotPart(String word) {
        assertThat(Readings.plain(word).text().text()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'GPU.They said', GPU. They said
            'the end.Then', the end. Then
            'Belarus,Finland', 'Belarus, Finland'
            '(Hebbes,The Left)', '(Hebbes, The Left)'
            'the Bolsheviks(Avrich) say', the Bolsheviks (Avrich) say
            'shouted “No!”They', shouted “No!” They
            'met;they', met; they
            'St.Petersburg', St. Petersburg
            """)
    void putsABlankAfterASentenceOrAComma(String glued, String parted) {
        assertThat(read(glued)).isEqualTo(parted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "McCracken",
                "MacDonald",
                "DeLeon",
                "O'Brien",
                "O’Brien",
                "LaFollette",
                "FitzGerald",
                "VanDyke",
                "DuBois",
                "iPhone",
                "eBay",
                "KPDs",
                "USPDs",
                "PhD",
                "VTsIK",
                "UkrSSR",
                "SovNarKom",
                "RSDRPb",
                "RCP(b)",
                "A.I. Medvedev",
                "G.P Maximof",
                "U.S.S.R.",
                "7,5 and 1.5",
                "20,000",
                "at 10:30",
                "e.g. this",
                "http://www.example.org/TheWorkers.Html",
                "Orlov@example.org",
                "example.com",
                "Y.M.C.A.",
                "Ph.D.",
                "no.5",
                "l’État",
                "undergrounds",
                "understand",
                "thematic",
                "wasteland",
                "member(s)",
                "thousand",
                "hasten",
                "elsewhere",
                "forward-looking",
            })
    void leavesAloneWhatIsOneWord(String word) {
        assertThat(read(word)).isEqualTo(word);
    }

    @Test
    void leavesAWordThatTheDocumentWritesOften() {
        String text = "WikiLeaks wrote. WikiLeaks printed. WikiLeaks went on.";

        assertThat(Readings.plain(text).text().text()).isEqualTo(text);
    }

    @Test
    void leavesALowerCaseWordThatStandsTwice() {
        String text = "The party met. A partywhen is a partywhen.";

        assertThat(Readings.plain(text).text().text()).isEqualTo(text);
    }
}
