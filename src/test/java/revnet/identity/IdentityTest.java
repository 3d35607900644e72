package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static revnet.identity.Worlds.authority;
import static revnet.identity.Worlds.claim;
import static revnet.identity.Worlds.ids;
import static revnet.identity.Worlds.reading;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Authority;
import revnet.model.Claim;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Reading;
import revnet.model.Relation;
import revnet.model.Tie;

class IdentityTest {

    /** The first Smith has no bare surname listed; Miasnikov, Trotsky, Zinoviev, Bukharin and Shliapnikov have. */
    private static final List<Authority> KNOWN = List.of(
            authority("miasnikov", "P Gavril Miasnikov|Miasnikov|Gavril Ilich Miasnikov"),
            authority("trotsky", "P Leon Trotsky|Trotsky|Lev Bronstein"),
            authority("zinoviev", "P Grigory Zinoviev|Zinoviev"),
            authority("bukharin", "P Nikolai Bukharin|Bukharin"),
            authority("shliapnikov", "P Alexander Shliapnikov|Shliapnikov|Shlyapnikov"),
            authority("sergei-medvedev", "P Sergei Medvedev (Workers' Opposition)|Sergei Medvedev|S. P. Medvedev"),
            authority("smith", "P Adam Smith"),
            authority("workers-group", "O Workers' Group|Workers Group of the Russian Communist Party"),
            authority("bolsheviks", "O Bolshevik Party|RCP(b)|Bolsheviks|Russian Communist Party"),
            authority("perm", "L Perm|Molotov"));

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        P Miasnikov                            # miasnikov
        P Myasnikov                            # miasnikov
        P Мясников                             # miasnikov
        P Gavriil Myasnikov|Gavriil            # miasnikov
        P G. Miasnikov                         # miasnikov
        P G. I. Miasnikov                      # miasnikov
        P Gavriil Il'ich Miasnikov             # miasnikov
        P Comrade Gavril Miasnikov             # miasnikov
        P Alexander Miasnikov                  # person-alexander-miasnikov
        P A. Miasnikov                         # person-a-miasnikov-in-d
        P Alexander Miasnikov|Miasnikov        # person-alexander-miasnikov
        P Adam Smith                           # smith
        P A. Smith                             # person-a-smith-in-d
        P A. T. Smith                          # smith
        P Smith                                # person-smith-in-d
        P John Smith                           # person-john-smith
        P Lev Bronstein                        # trotsky
        P Bronstein                            # person-bronstein-in-d
        P Natalia Trotsky                      # person-natalia-trotsky
        P Sergei Medvedev                      # sergei-medvedev
        P S. Medvedev                          # person-s-medvedev-in-d
        P S. P. Medvedev                       # sergei-medvedev
        P Sergei Medvedev|General Medvedev     # sergei-medvedev
        P Medvedev                             # person-medvedev-in-d
        P Aleksei Medvedev                     # person-alexey-medvedev
        O Workers Group                        # workers-group
        O the Workers’ Group                   # workers-group
        O WORKERS GROUP                        # workers-group
        O R.C.P.(b)                            # bolsheviks
        O the Bolsheviks                       # bolsheviks
        O Workers Opposition                   # organization-workers-opposition
        L Perm                                 # perm
        L Molotov                              # perm
        P Molotov                              # person-molotov-in-d
        W the Perm                             # work-perm
        E Third Congress                       # event-third-congress
        P 列宁                                 # person-列宁-in-d
        P Shylapiknov                          # shliapnikov
        P Alexander Shylapiknov                # shliapnikov
        P Ivan Shylapiknov                     # person-ivan-shylapiknov
        P Zionviev                             # zinoviev
        P Bukarhin                             # bukharin
        P Miasikov                             # person-miasikov-in-d
        """)
    void knowsTheAuthorityOfOneWhoIsNamedAlone(String entity, String id) {
        assertThat(resolve(entity)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        # a bare surname is the one person of the document who bears it
        P Ram Chandra; P Chandra                          # person-ram-chandra; person-ram-chandra
        P Aleksei Medvedev; P Medvedev                    # person-alexey-medvedev; person-alexey-medvedev
        P Alexander Miasnikov; P Miasnikov                # person-alexander-miasnikov; person-alexander-miasnikov
        P Marinus van der Lubbe; P van der Lubbe; P Lubbe # person-marinus-van-der-lubbe; person-marinus-van-der-lubbe; person-marinus-van-der-lubbe
        # of two it is neither, unless the authorities give it to one of them
        P John Brown; P Mary Brown; P Brown               # person-john-brown; person-mary-brown; person-brown-in-d
        P Leon Trotsky; P Natalia Trotsky; P Trotsky      # trotsky; person-natalia-trotsky; trotsky
        P Alexander Miasnikov; P Ivan Miasnikov; P Miasnikov # person-alexander-miasnikov; person-ivan-miasnikov; person-miasnikov-in-d
        P Sergei Medvedev; P Aleksei Medvedev; P Medvedev # sergei-medvedev; person-alexey-medvedev; person-medvedev-in-d
        # a signatory with initials is not the man of whom the text has spoken before
        P Brown; P J. R. Brown                            # person-brown-in-d; person-j-r-brown
        P J. R. Brown; P Brown                            # person-j-r-brown; person-j-r-brown
        P Brown; P John Brown                             # person-john-brown; person-john-brown
        P Medvedev; P A. I. Medvedev                      # person-medvedev-in-d; person-a-i-medvedev
        # peoples who put the surname first
        P Zhan Dabei; P Zhan                              # person-zhan-dabey; person-zhan-dabey
        P Sun Yat-sen; P Sun Yatsen; P Sun                # person-sun-yat-sen; person-sun-yat-sen; person-sun-yat-sen
        P Alexander; P Alexander Herzen                   # person-alexander-in-d; person-alexander-herzen
        P Karl Liebknecht; P Karl Radek; P Karl           # person-karl-liebknecht; person-karl-radek; person-karl-in-d
        # given names and initials that fit one person only
        P John Smith; P J. Smith; P J. R. Smith           # person-john-smith; person-john-smith; person-john-smith
        P John Brown; P James Brown; P J. Brown           # person-john-brown; person-james-brown; person-j-brown-in-d
        P Charles Hotham; P Sir Charles Hotham            # person-charles-hotham; person-charles-hotham
        # father and son, brothers
        P Wilhelm Liebknecht; P Karl Liebknecht           # person-wilhelm-liebknecht; person-karl-liebknecht
        P John Smith; P John Smith Jr.                    # person-john-smith; person-john-smith-jr
        P Dan|Dan; P Dan                                  # person-dan-in-d; person-dan-in-d
        # aliases that the document gives
        P Vladimir Ulyanov|Lenin; P Lenin                 # person-vladimir-ulianov; person-vladimir-ulianov
        P Lev Bronstein; P Trotsky                        # trotsky; trotsky
        """)
    void joinsThePersonsOfADocument(String entities, String ids) {
        assertThat(String.join("; ", resolve(entities))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        O Industrial Workers of the World; O IWW; O I.W.W.       # organization-industrial-workers-of-the-world x3
        O Socialist Party of America; O SPA                      # organization-socialist-party-of-america x2
        O Socialist Party of America; O Socialist Party of Austria; O SPA # organization-socialist-party-of-america; organization-socialist-party-of-austria; organization-spa
        O Workers' Club of Perm Factory; O Workers Club          # organization-workers-club-of-perm-factory x2
        O Workers' Club of Perm; O Workers Club of Kiev; O Workers Club # organization-workers-club-of-perm; organization-workers-club-of-kiev; organization-workers-club
        O Russian Communist Party of Latvia; O Russian Communist Party  # organization-russian-communist-party-of-latvia; bolsheviks
        O Workers Group of Perm; O Workers' Group                # organization-workers-group-of-perm; workers-group
        O Perm Committee|the Committee; O Kiev Committee|the Committee # organization-perm-committee; organization-kiev-committee
        O Left Opposition; P Left Opposition                     # organization-left-opposition; person-left-opposition
        L Paris; L Paris                                         # place-paris x2
        O Workers Oppositon; O Workers Opposition x4             # organization-workers-opposition x2
        O Congress of 1905; O Congress of 1906 x4                # organization-congress-of-1905; organization-congress-of-1906
        W “Manifesto”; W The Manifesto                           # work-manifesto x2
        """)
    void joinsTheBodiesOfADocument(String entities, String ids) {
        var wanted = ids.matches(".* x\\d") ? repeat(ids) : ids;

        assertThat(String.join("; ", resolve(entities))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        # scanner's and typist's errors
        P Gavril Miasnikov x9; P Miasikov                # miasnikov; miasnikov
        P Gavril Miasnikov; P Miasnikof                  # miasnikov; miasnikov
        P Grigory Sapronov x4; P Sapornov                # person-grigory-sapronov; person-grigory-sapronov
        P Grigory Sapronov x4; P Grigory Sapornov        # person-grigory-sapronov; person-grigory-sapronov
        P Kuznetsov x6; P Kuzentsov                      # person-kuznetsov-in-d; person-kuznetsov-in-d
        # as frequent as the other, so it is another
        P Johnson x3; P Johnston x2                      # person-johnson-in-d; person-johnston-in-d
        # another given name
        P Grigory Sapronov x9; P Pavel Sapornov          # person-grigory-sapronov; person-pavel-sapornov
        # too short
        P Brown x9; P Bruwn                              # person-brown-in-d; person-bruwn-in-d
        # another first letter
        P Kollontai x9; P Gollontai                      # person-kollontay-in-d; person-gollontay-in-d
        # a wife
        P Kuznetsov x9; P Kuznetsova                     # person-kuznetsov-in-d; person-kuznetsova-in-d
        # nearest to two
        P Stevenson x9; P Stefenson x9; P Stehenson      # person-stevenson-in-d; person-stefenson-in-d; person-stehenson-in-d
        # places are no persons
        L Petrograd x9; L Petrogard                      # place-petrograd; place-petrogard
        """)
    void forgivesSlipsOfTheRarerName(String entities, String ids) {
        assertThat(String.join("; ", resolve(entities))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        P Ram Chandra       # P Ram Chandra|Chandra                        # person-ram-chandra
        P Ram Chandra       # P RAM CHANDRA                                # person-ram-chandra
        P Gavriil Popov     # P Гавриил Попов                              # person-gavril-popov
        P Gavril Popov      # P Gavril Ilich Popov|Gavril Popov            # person-gavril-popov
        P V. I. Popov       # P V.I. Popov                                 # person-v-i-popov
        O Workers Truth     # O Workers’ Truth                             # organization-workers-truth
        E Genoa Conference  # E the Genoa Conference                       # event-genoa-conference
        """)
    void knowsAnEqualFullNameInAnotherDocument(String one, String other, String id) {
        var readings = List.of(reading("a", one), reading("b", other));

        var resolved = identity(Decisions.none()).resolve(readings);

        assertThat(resolved)
                .flatExtracting(Reading::entities)
                .extracting(Entity::id)
                .containsExactly(new EntityId(id), new EntityId(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        P Brown                          # P Brown                            # person-brown-in-a; person-brown-in-b
        P J. Brown                       # P J. Brown                         # person-j-brown-in-a; person-j-brown-in-b
        P John Brown                     # P Brown                            # person-john-brown; person-brown-in-b
        P John Brown                     # P James Brown                      # person-john-brown; person-james-brown
        P John A. Brown|John Brown       # P John B. Brown|John Brown         # person-john-a-brown; person-john-b-brown
        O Iskra                          # W Iskra                            # organization-iskra; work-iskra
        O Socialist Labour Party         # O Socialist Labor Party            # organization-socialist-labour-party; organization-socialist-labor-party
        """)
    void keepsDifferentNamesOfTwoDocumentsApart(String one, String other, String ids) {
        var resolved = identity(Decisions.none()).resolve(List.of(reading("a", one), reading("b", other)));

        assertThat(resolved)
                .flatExtracting(Reading::entities)
                .extracting(entity -> entity.id().value())
                .containsExactly(ids.split("; ", -1));
    }

    @Test
    void keepsADocumentsOwnNamesAndTheAuthoritys() {
        var readings = List.of(reading("a", "P Myasnikov; P Gavriil Myasnikov"), reading("b", "P Miasnikoff"));

        var resolved = identity(Decisions.none()).resolve(readings);

        var known = List.of("Gavril Ilich Miasnikov", "Gavril Miasnikov", "Miasnikov");
        assertThat(resolved.get(0).entities()).containsExactly(miasnikov(known, "Myasnikov", "Gavriil Myasnikov"));
        assertThat(resolved.get(1).entities()).containsExactly(miasnikov(known, "Miasnikoff"));
    }

    @Test
    void rewritesClaimsAndDropsThoseOfOneWithItself() {
        var one = claim("a", "e0", Relation.OPPOSED, "e2");
        var same = claim("a", new Tie(new EntityId("e1"), Relation.OPPOSED, new EntityId("e2")), 0.9);
        var itself = claim("a", "e0", Relation.CONTACTED, "e1");
        var reading = reading("a", "P Gavril Miasnikov; P Miasnikov; P Leon Trotsky", one, same, itself);

        var resolved = identity(Decisions.none()).resolve(List.of(reading)).get(0);

        assertThat(resolved.claims())
                .containsExactly(
                        claim("a", new Tie(new EntityId("miasnikov"), Relation.OPPOSED, new EntityId("trotsky")), 0.9));
    }

    @Test
    void refusesAClaimOfNobody() {
        var reading = reading("a", "P Lenin", claim("a", "e0", Relation.OPPOSED, "e7"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> identity(Decisions.none()).resolve(List.of(reading)))
                .withMessage("a has no entity e7");
    }

    @Test
    void resolvesNothingToNothing() {
        assertThat(identity(Decisions.none()).resolve(List.of())).isEqualTo(List.<Claim>of());
    }

    private static List<String> resolve(String entities) {
        var reading = reading("d", entities);
        return ids(reading, identity(Decisions.none()).resolve(List.of(reading)).get(0));
    }

    private static Identity identity(Decisions decisions) {
        return new Identity(KNOWN, decisions);
    }

    private static Entity miasnikov(List<String> known, String... own) {
        var names = new TreeSet<>(known);
        names.addAll(List.of(own));
        var written = Worlds.entity("miasnikov", "P Gavril Miasnikov");
        return new Entity(written.id(), written.type(), written.kind(), written.name(), names);
    }

    private static String repeat(String ids) {
        int times = Integer.parseInt(ids.substring(ids.length() - 1));
        return String.join("; ", Collections.nCopies(times, ids.substring(0, ids.length() - 3)));
    }
}
