package revnet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {

    private static final Tie TIE = new Tie(new EntityId("vesna"), Relation.MEMBER_OF, new EntityId("red-orchard"));

    @Test
    void joinsADateWithANarrowerOneAndWithNone() {
        var february = claim("a", "1922-02", Certainty.HEDGED, 0.5);
        var year = claim("b", "1922", Certainty.ASSERTED, 0.5);
        var undated = claim("c", "", Certainty.ASSERTED, 0.8);

        assertThat(Spell.of(List.of(year, undated, february)))
                .containsExactly(new Spell(
                        TIE,
                        Optional.of(LocalDate.of(1922, 2, 1)),
                        Optional.of(LocalDate.of(1922, 2, 28)),
                        Optional.of("1922-02"),
                        Certainty.ASSERTED,
                        0.95,
                        List.of(undated, year, february)));
    }

    /** The dates of the claims, then the spells expected. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # somebody who left and came back
            1905 1917,              1905 1917
            # a year that either month could be joins the first
            1922 1922-09 1922-02,   1922-02 1922-09
            # an undated claim is no evidence of a second spell
            1905 1917 -,            1905 1917
            -,                      -
            # intervals that overlap grow together
            1919/1921 1921/1924,    1919/1924
            1919/1921 1923/1924,    1919/1921 1923/1924
            1919/1921 1920-05,      1919/1921
            # an open end stays open
            1919/.. 1922,           1919/..
            ../1923 1922,           ../1923
            ../1923 1925,           ../1923 1925
            # a decade holds its years
            192X 1924,              1924
            # the plainest of equal dates
            1930~ 1930,             1930
            """)
    void groupsByDate(String dates, String spells) {
        var claims = Stream.of(dates.split(" "))
                .map(date -> claim(date, "-".equals(date) ? "" : date, Certainty.ASSERTED, 0.5))
                .toList();

        assertThat(Spell.of(claims))
                .extracting(spell -> spell.date().orElse("-"))
                .containsExactly(spells.split(" "));
        assertThat(Spell.of(claims).stream().flatMap(spell -> spell.claims().stream()))
                .containsExactlyInAnyOrderElementsOf(claims);
    }

    @Test
    void countsADocumentOnce() {
        var twice = List.of(claim("a", "1922", Certainty.ASSERTED, 0.6), claim("a", "", Certainty.ASSERTED, 0.4));

        assertThat(Spell.of(twice)).extracting(Spell::confidence).containsExactly(0.6);
    }

    @Test
    void knowsNoSpellOfADeniedTie() {
        assertThat(Spell.of(List.of(claim("a", "1922", Certainty.DENIED, 1)))).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfTheClaims() {
        var claims = Stream.of("1905", "1904/1906", "", "1917", "1916/..", "191X")
                .map(date -> claim("d" + date, date, Certainty.ASSERTED, 0.5))
                .toList();
        var reversed = Stream.iterate(claims.size() - 1, i -> i >= 0, i -> i - 1)
                .map(claims::get)
                .toList();

        assertThat(Spell.of(reversed)).isEqualTo(Spell.of(claims));
    }

    private static Claim claim(String document, String date, Certainty certainty, double confidence) {
        var when = Optional.of(date).filter(text -> !text.isEmpty()).map(EdtfDate::parse);
        var quote = new Quote("Vesna joined the Red Orchard.", List.of(new Span(0, 29)));
        var evidence = new Evidence(new DocumentId(document), new PassageId(document + "#1"), 1, quote);
        return Claim.of(TIE, new Circumstances(when, Optional.empty(), certainty), evidence, confidence);
    }
}
