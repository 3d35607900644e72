package revnet.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import revnet.encoder.TextEncoder;
import revnet.language.Parser;
import revnet.language.Token;
import revnet.model.Authority;
import revnet.model.Claim;
import revnet.model.Document;
import revnet.model.DocumentId;
import revnet.model.EdtfDate;
import revnet.model.EntityId;
import revnet.model.Reading;
import revnet.source.Paragraph;
import revnet.source.ReadingText;
import revnet.source.SourceDocument;

/** Reads short texts with the shipped lexicon and no authority files; the models are loaded once for all tests. */
final class Reader {

    static final Parser PARSER = Parser.load();
    static final Lexicon LEXICON = Lexicon.read(Path.of("data/lexicon"));
    static final TextEncoder ENCODER = TextEncoder.read(Path.of("data/encoder"));

    private Reader() {}

    static Reading read(String text) {
        return read(text, List.of());
    }

    static Reading read(String text, List<Authority> authorities) {
        return new ClaimExtractor(LEXICON, authorities, PARSER, Optional.of(ENCODER)).read(source(text));
    }

    /** The same without the encoder. */
    static Examination plain(String text) {
        return new ClaimExtractor(LEXICON, List.of(), PARSER, Optional.empty()).examine(source(text));
    }

    static Examination examine(String text) {
        return new ClaimExtractor(LEXICON, List.of(), PARSER, Optional.of(ENCODER)).examine(source(text));
    }

    /** All ties that a text may state, likely or not: subject, relation, object. */
    static List<String> weighed(String text) {
        var examination = examine(text);
        var names = names(examination.reading());
        return examination.weighed().stream()
                .map(weighed -> weighed.claim().tie())
                .map(tie -> names.get(tie.subject()) + " " + tie.relation() + " " + names.get(tie.object()))
                .toList();
    }

    private static Map<EntityId, String> names(Reading reading) {
        Map<EntityId, String> names = new TreeMap<>();
        reading.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        return names;
    }

    private static SourceDocument source(String text) {
        var metadata = new Document.Metadata("Test", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        var document = new Document(new DocumentId("test"), "test.txt", "/test.txt", "0".repeat(64), metadata);
        var origin = IntStream.range(0, text.length()).toArray();
        return new SourceDocument(
                document, new ReadingText(text, text, origin), List.of(new Paragraph(0, text.length(), 1)));
    }

    /** The claims as lines: subject, relation, object, date if there is one, certainty unless asserted; sorted. */
    static List<String> claims(String text) {
        var reading = read(text);
        var names = names(reading);
        return reading.claims().stream()
                .map(claim -> line(claim, names))
                .sorted()
                .toList();
    }

    static List<Token> tokens(String sentence) {
        return PARSER.sentences(sentence).get(0);
    }

    private static String line(Claim claim, Map<EntityId, String> names) {
        var tie = claim.tie();
        var date = claim.circumstances().date().map(EdtfDate::text).map(text -> " " + text);
        var certainty = claim.circumstances().certainty();
        return "%s %s %s%s%s"
                .formatted(
                        names.get(tie.subject()),
                        tie.relation(),
                        names.get(tie.object()),
                        date.orElse(""),
                        "asserted".equals(certainty.code()) ? "" : " " + certainty.code());
    }
}
