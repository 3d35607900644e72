package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Document.Metadata;
import revnet.model.Quote;
import revnet.model.Span;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '<p>Andr&eacute; <b>Orlov</b>&#8217;s', André Orlov’s
            '<p>R&amp;D &lt;here&gt; AT&T', R&D <here> AT&T
            '<p>to&nbsp;Paris', to Paris
            '<p>one<br>two', one two
            '<p>one<script>x()</script> two<style>p{}</style>', one two
            '<nav>Home</nav><p>one<footer>Imprint</footer>', one
            '<body><header>Site</header><p>one', one
            '<div>Menu</div><main><p>one</main><div>Ads</div>', one
            '<p>one<sup>1</sup> two<sup class=reference>[12]</sup> three<sup>[a]</sup>', one two three
            '<p>the 10<sup>th</sup> Congress', the 10th Congress
            '<p>the Bol&shy;sheviks', the Bolsheviks
            '<p hidden>x<p>one', one
            """)
    void readsWhatAReaderSees(String source, String read) {
        assertThat(Readings.html(source).text().text()).isEqualTo(read);
    }

    @Test
    void readsBlocksAsParagraphs() {
        assertThat(Readings.paragraphs(
                        Readings.html("<h1>Head</h1>a<p>b<ul><li>c<li>d</ul>e<br> <br>f<table><tr><td>g<td>h")))
                .containsExactly("Head", "a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void pointsIntoTheSource() {
        String source = "<p>He <b>led</b> R&amp;D\n there.</p>";
        var text = Readings.html(source).text();

        assertThat(text.quote(0, text.text().length()))
                .isEqualTo(new Quote("He led R&D there.", List.of(new Span(3, 5), new Span(9, 12), new Span(17, 28))));
        assertThat(text.record()).isEqualTo("<p>He <b>led</b> R&D\n there.</p>");
    }

    @Test
    void keepsASourceWithoutReferencesAsItIs() {
        String source = "<html>\n<body><p class='a'>He led.\n<!-- & --><a href='?a&amp;b'>x</a></body>";

        assertThat(Readings.html(source).text().record()).isEqualTo(source);
    }

    @Test
    void readsItsHead() {
        String source = """
                <html lang="de"><head><title>Die Spaltung &amp; danach</title><meta name="author" content=" A. Duval ">
                <meta property="article:published_time" content="1921-05-01"></head><body>x""";

        assertThat(Html.read(source, "a").metadata())
                .isEqualTo(new Metadata(
                        "Die Spaltung & danach",
                        Optional.of("A. Duval"),
                        Optional.of("1921-05-01"),
                        Optional.of("de"),
                        List.of()));
    }
}
