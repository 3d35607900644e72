package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.model.RejectedDocument;

class TextDecoderTest {

    private static final String RUSSIAN =
            "В феврале 1922 года рабочий был исключён из партии за то, что требовал свободы печати для рабочих и крестьян.";
    private static final String FRENCH =
            "En février 1922, l’ouvrier fut exclu du parti parce qu’il réclamait la liberté de la presse pour les ouvriers.";

    private static String decode(byte... bytes) {
        return new TextDecoder("a.txt").decode(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16"})
    void readsRussian(String charset) {
        assertThat(decode(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsFrench(String charset) {
        assertThat(decode(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
    }

    @Test
    void keepsTheByteOrderMarkOfUtf8() {
        assertThat(decode("\ufeffx".getBytes(StandardCharsets.UTF_8))).isEqualTo("\ufeffx");
    }

    @Test
    void readsUtf16InBothOrders() {
        assertThat(decode("\ufeffПермь".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Пермь");
        assertThat(decode("\ufeffПермь".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Пермь");
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb', 'a\nb'", "'a\rb', 'a\nb'", "'a\r\r\nb', 'a\n\nb'", "'a\n\rb', 'a\n\nb'", "'a\fb', 'a\fb'"})
    void endsLinesInLineFeeds(String bytes, String text) {
        assertThat(decode(bytes.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=koi8-r>", "<meta http-equiv=x content='text/html; charset=KOI8-R'>"})
    void readsHtmlAsItDeclares(String meta) {
        assertThat(new TextDecoder("a.html").decodeHtml((meta + "Пермь").getBytes(Charset.forName("KOI8-R"))))
                .isEqualTo(meta + "Пермь");
    }

    @Test
    void readsHtmlThatDeclaresNonsense() {
        assertThat(new TextDecoder("a.html").decodeHtml("<meta charset='?!'>Пермь".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("<meta charset='?!'>Пермь");
    }

    @Test
    void refusesBytesOfNoEncoding() {
        byte[] mixed = (FRENCH + " " + RUSSIAN).repeat(20).getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 1] = (byte) 0xFF;

        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> decode(mixed))
                .withMessage("a.txt is in an encoding that cannot be told: save it as UTF-8.");
    }
}
