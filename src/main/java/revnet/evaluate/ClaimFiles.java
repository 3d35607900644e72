package revnet.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import revnet.model.InvalidData;
import revnet.model.Span;

/** Reads gold files, claims files and the documents that they are about. */
final class ClaimFiles {

    private static final String NAME = "name";
    private static final String DOCUMENT = "document";

    private ClaimFiles() {}

    /** Reads a gold file: an object of a document's name, its entities, its claims and, if a reader marked them, its mentions. */
    static Gold gold(Path path) {
        var file = Fields.parse(read(path), path.toString(), 0);
        var entities = new LinkedHashMap<String, Named>();
        file.objects("entities").forEach(entity -> entities.put(entity.text("id"), named(entity)));
        var claims = new ArrayList<GoldClaim>();
        for (var claim : file.objects("claims")) {
            var key = new Key(claim.text("subject"), claim.text("relation"), claim.text("object"));
            claims.add(new GoldClaim(key, said(claim), claim.flag("optional")));
        }
        var mentions = file.values("mentions").stream()
                .map(value -> mention(new Fields(value, file.file(), file.line())))
                .toList();
        return new Gold(file.text(DOCUMENT), entities, claims, mentions);
    }

    private static GoldMention mention(Fields mention) {
        var who = mention.values("who").stream().map(JsonNode::asText).toList();
        if (!mention.node().path("end").canConvertToInt() || who.isEmpty()) {
            throw mention.wrong("mentions", "a list of objects with an end and a list who");
        }
        return new GoldMention(mention.node().path("end").asInt(), who);
    }

    /** Reads a claims file: an object a line; blank lines are nothing. */
    static List<ClaimLine> claims(Path path) {
        var claims = new ArrayList<ClaimLine>();
        var lines = read(path).split("\r\n|[\r\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                claims.add(claim(Fields.parse(lines[i], path.toString(), i + 1)));
            }
        }
        return claims;
    }

    /** Reads a document as it came. */
    static SourceText document(Path path) {
        return new SourceText(read(path));
    }

    private static ClaimLine claim(Fields line) {
        return new ClaimLine(
                line.optional(DOCUMENT),
                named(line.object("subject")),
                line.text("relation"),
                named(line.object("object")),
                said(line),
                spans(line),
                confidence(line));
    }

    private static Named named(Fields entity) {
        var aliases = new ArrayList<String>();
        for (var alias : entity.values("aliases")) {
            if (!alias.isTextual()) {
                throw entity.wrong("aliases", "a list of names");
            }
            aliases.add(alias.asText());
        }
        return new Named(entity.optional("type").orElse(""), entity.text(NAME), aliases);
    }

    private static Said said(Fields claim) {
        return new Said(
                claim.optional("date"), claim.optional("certainty").orElse(Said.ASSERTED), claim.optional("quote"));
    }

    private static List<Span> spans(Fields claim) {
        return claim.values("spans").stream()
                .map(pair -> span(pair)
                        .orElseThrow(() -> claim.wrong("spans", "a list of pairs of offsets, the greater one last")))
                .toList();
    }

    private static Optional<Span> span(JsonNode pair) {
        boolean offsets = pair.size() == 2
                && pair.path(0).canConvertToInt()
                && pair.path(1).canConvertToInt();
        int start = pair.path(0).asInt();
        int end = pair.path(1).asInt();
        return offsets && start >= 0 && end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static OptionalDouble confidence(Fields claim) {
        var value = claim.node().path("confidence");
        if (value.isMissingNode() || value.isNull()) {
            return OptionalDouble.empty();
        }
        double confidence = value.asDouble(-1);
        if (!value.isNumber() || confidence < 0 || confidence > 1) {
            throw claim.wrong("confidence", "a number from 0 to 1");
        }
        return OptionalDouble.of(confidence);
    }

    private static String read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new InvalidData(path.toString(), 0, "there is no such file; check the path.");
        }
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new InvalidData(
                    path.toString(), 0, "this cannot be read as UTF-8 text (%s).".formatted(e.getMessage()));
        }
    }
}
