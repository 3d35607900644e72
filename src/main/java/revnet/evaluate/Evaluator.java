package revnet.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revnet.model.InvalidData;

/** Scores a claims file against gold files. */
public final class Evaluator {

    private Evaluator() {}

    /**
     * Scores claims, document by document. Claims of documents without gold are nothing; a claim that names no document
     * may be of any.
     *
     * @param gold gold files, and folders of them ({@code *.json}); each file counts once
     * @param claims a file with a JSON object a line, as {@code extract} writes it
     * @param documents the folder of the documents, if quotes are to be checked where they are said to stand
     * @return the figures
     * @throws InvalidData if a file is not there or does not follow its format
     */
    public static Evaluation evaluate(List<Path> gold, Path claims, Optional<Path> documents) {
        var lines = ClaimFiles.claims(claims);
        var scores = new ArrayList<DocumentScore>();
        for (var file : files(gold)) {
            var wanted = ClaimFiles.gold(file);
            var source = documents.map(folder -> ClaimFiles.document(folder.resolve(wanted.document())));
            scores.add(Scorer.score(wanted, of(wanted.document(), lines), source));
        }
        return new Evaluation(scores, documents.isPresent());
    }

    private static List<ClaimLine> of(String document, List<ClaimLine> claims) {
        var stem = Folding.stem(document);
        return claims.stream()
                .filter(claim -> Folding.stem(claim.document().orElse(document)).equals(stem))
                .toList();
    }

    /** The files named, and those of the folders named; each once. */
    static Set<Path> files(List<Path> paths) {
        var files = new LinkedHashSet<Path>();
        for (var path : paths) {
            files.addAll(Files.isDirectory(path) ? inFolder(path) : List.of(path.normalize()));
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (var files = Files.newDirectoryStream(folder.normalize(), "*.json")) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            if (sorted.isEmpty()) {
                throw new InvalidData(folder.toString(), 0, "there is no gold in this folder; give *.json files.");
            }
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
