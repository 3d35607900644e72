package revnet.ingest;

import java.util.List;
import revnet.graph.ImportChanges;
import revnet.model.RejectedDocument;

/**
 * What an import did.
 *
 * @param documents how many documents were read
 * @param claims how many claims they make
 * @param changes what changed in the graph, or would
 * @param rejected the documents that could not be read, and why
 */
public record ImportReport(int documents, int claims, ImportChanges changes, List<RejectedDocument> rejected) {

    /** Copies the list. */
    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    static ImportReport of(Extracted extracted, ImportChanges changes) {
        return new ImportReport(extracted.readings().size(), extracted.claims(), changes, extracted.rejected());
    }
}
