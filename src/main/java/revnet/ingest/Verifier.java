package revnet.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import revnet.graph.Graph;
import revnet.graph.StoredDocument;
import revnet.ingest.VerificationReport.Mismatch;
import revnet.model.Claim;
import revnet.model.Document;
import revnet.model.Evidence;
import revnet.model.RejectedDocument;
import revnet.source.DocumentReader;
import revnet.source.ReadingText;
import revnet.source.SourceDocument;

/** Reads every quote of a graph again in the file that it was taken from. */
public final class Verifier {

    private final Graph graph;
    private final DocumentReader reader = new DocumentReader();

    /**
     * A verifier.
     *
     * @param graph whose quotes are read
     */
    public Verifier(Graph graph) {
        this.graph = graph;
    }

    /**
     * Checks every document of the graph.
     *
     * @param progress is told how far the reading is
     * @return what was checked and what is wrong
     */
    public VerificationReport run(Progress progress) {
        var documents = graph.documents();
        progress.begin(documents.size());
        int quotes = 0;
        var mismatches = new ArrayList<Mismatch>();
        for (var stored : documents) {
            var name = stored.document().fileName();
            try {
                var text = unchanged(stored.document()).text();
                mismatches.addAll(missing(stored, text));
                quotes += stored.claims().size();
                progress.read(name, text.text().length());
            } catch (RejectedDocument e) {
                mismatches.add(new Mismatch(stored.document().id(), String.valueOf(e.getMessage())));
                progress.read(name, 0);
            }
        }
        return new VerificationReport(documents.size(), quotes, mismatches);
    }

    private SourceDocument unchanged(Document document) {
        var file = Path.of(document.path());
        if (!Files.exists(file)) {
            throw new RejectedDocument(
                    document.path(), "is no longer there; put it back, or import it where it is now.");
        }
        var found = reader.read(file);
        if (!found.document().sha256().equals(document.sha256())) {
            throw new RejectedDocument(document.path(), "has changed since it was imported; import it again.");
        }
        return found;
    }

    private static List<Mismatch> missing(StoredDocument stored, ReadingText text) {
        return stored.claims().stream()
                .map(Claim::evidence)
                .filter(evidence -> !text.says(evidence.quote()))
                .map(evidence -> new Mismatch(stored.document().id(), problem(evidence)))
                .toList();
    }

    private static String problem(Evidence evidence) {
        return "Page %d does not say “%s” where it is said to; import the document again."
                .formatted(evidence.page(), evidence.quote().text());
    }
}
