package revnet.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import revnet.encoder.TextEncoder;
import revnet.extract.ClaimExtractor;
import revnet.extract.Lexicon;
import revnet.identity.AuthorityFiles;
import revnet.identity.Decisions;
import revnet.identity.Identity;
import revnet.language.Parser;
import revnet.model.Authority;
import revnet.model.Reading;
import revnet.model.RejectedDocument;
import revnet.source.DocumentReader;

/** Reads what documents claim, and settles who is who between them. */
public final class Extractor {

    private final Lexicon lexicon;
    private final Optional<TextEncoder> encoder;
    private final List<Authority> authorities;
    private final Identity identity;
    private final DocumentReader reader = new DocumentReader();
    private @Nullable ClaimExtractor claims;

    private Extractor(Lexicon lexicon, Optional<TextEncoder> encoder, List<Authority> authorities, Identity identity) {
        this.lexicon = lexicon;
        this.encoder = encoder;
        this.authorities = authorities;
        this.identity = identity;
    }

    /**
     * Reads the data that the reading of documents needs; the models of the language are loaded by the first document.
     *
     * @param data lexicon, encoder, authorities and decisions; may be closed afterwards
     * @return an extractor
     * @throws revnet.model.InvalidData if the data does not follow its format
     */
    public static Extractor open(DataFolder data) {
        return open(data, Optional.of(TextEncoder.read(data.encoder())));
    }

    /**
     * The same without the encoder, by single words and trees alone: faster, and it finds less.
     *
     * @param data lexicon, authorities and decisions; may be closed afterwards
     * @return an extractor
     * @throws revnet.model.InvalidData if the data does not follow its format
     */
    public static Extractor plain(DataFolder data) {
        return open(data, Optional.empty());
    }

    private static Extractor open(DataFolder data, Optional<TextEncoder> encoder) {
        var authorities = AuthorityFiles.read(data.authorities());
        var identity = new Identity(authorities, Decisions.read(data.decisions()));
        return new Extractor(Lexicon.read(data.lexicon()), encoder, authorities, identity);
    }

    /**
     * Reads documents; the answer does not depend on the order in which they are named.
     *
     * @param paths files, and folders with documents
     * @param progress is told how far the reading is
     * @return what they claim, and which of them could not be read
     * @throws RejectedDocument if a path names no document at all
     */
    public Extracted extract(List<Path> paths, Progress progress) {
        var files = DocumentReader.find(paths);
        progress.begin(files.size());
        var outcomes = outcomes(files, progress);
        var readings =
                outcomes.stream().flatMap(outcome -> outcome.reading().stream()).toList();
        var rejected = outcomes.stream()
                .flatMap(outcome -> outcome.rejected().stream())
                .toList();
        return new Extracted(identity.resolve(readings), rejected);
    }

    private List<Outcome> outcomes(List<Path> files, Progress progress) {
        var first = new HashMap<String, Path>();
        var outcomes = new ArrayList<Outcome>();
        var fresh = new ArrayList<Path>();
        for (var file : files) {
            var other = first.putIfAbsent(stem(file), file);
            if (other == null) {
                fresh.add(file);
            } else {
                outcomes.add(Outcome.of(namesake(file, other)));
                progress.read(file.toString(), 0);
            }
        }
        outcomes.addAll(fresh.parallelStream().map(file -> read(file, progress)).toList());
        return outcomes;
    }

    private Outcome read(Path file, Progress progress) {
        try {
            var source = reader.read(file);
            var reading = claims().read(source);
            progress.read(file.toString(), source.text().text().length());
            return Outcome.of(reading);
        } catch (RejectedDocument e) {
            progress.read(file.toString(), 0);
            return Outcome.of(e);
        }
    }

    private synchronized ClaimExtractor claims() {
        if (claims == null) {
            claims = new ClaimExtractor(lexicon, authorities, Parser.load(), encoder);
        }
        return Objects.requireNonNull(claims);
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static RejectedDocument namesake(Path file, Path other) {
        return new RejectedDocument(
                file.toString(),
                "has the name of %s, and names tell documents apart: rename one of them.".formatted(other));
    }

    /** What became of a document: one of the two is there. */
    private record Outcome(Optional<Reading> reading, Optional<RejectedDocument> rejected) {

        static Outcome of(Reading reading) {
            return new Outcome(Optional.of(reading), Optional.empty());
        }

        static Outcome of(RejectedDocument rejected) {
            return new Outcome(Optional.empty(), Optional.of(rejected));
        }
    }
}
