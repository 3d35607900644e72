package revnet.ingest;

import java.util.List;
import revnet.model.Reading;
import revnet.model.RejectedDocument;

/**
 * What was read out of documents.
 *
 * @param readings the documents that could be read, who is who settled between them
 * @param rejected the documents that could not, and why
 */
public record Extracted(List<Reading> readings, List<RejectedDocument> rejected) {

    /** Copies the lists. */
    public Extracted {
        readings = List.copyOf(readings);
        rejected = List.copyOf(rejected);
    }

    /**
     * How much was found.
     *
     * @return the number of claims of all documents
     */
    public int claims() {
        return readings.stream().mapToInt(reading -> reading.claims().size()).sum();
    }
}
