package revnet.ingest;

import java.util.List;
import revnet.model.DocumentId;

/**
 * What came of reading the quotes again.
 *
 * @param documents how many documents the graph holds
 * @param quotes how many quotes were looked up in their documents
 * @param mismatches what is wrong; empty if every quote is in its document
 */
public record VerificationReport(int documents, int quotes, List<Mismatch> mismatches) {

    /** Copies the list. */
    public VerificationReport {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * A document or a quote that is not as the graph has it.
     *
     * @param document the document
     * @param problem what is wrong and what to do, in a sentence
     */
    public record Mismatch(DocumentId document, String problem) {}
}
