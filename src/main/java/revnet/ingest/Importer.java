package revnet.ingest;

import java.nio.file.Path;
import java.util.List;
import revnet.graph.Graph;

/** Brings documents into a graph. */
public final class Importer {

    private final Extractor extractor;
    private final Graph graph;

    /**
     * An importer.
     *
     * @param extractor reads the documents
     * @param graph takes what they say
     */
    public Importer(Extractor extractor, Graph graph) {
        this.extractor = extractor;
        this.graph = graph;
    }

    /**
     * Reads documents and writes what they say, in place of what they said before.
     *
     * @param paths files and folders
     * @param progress is told how far the reading is
     * @return what changed
     */
    public ImportReport run(List<Path> paths, Progress progress) {
        var extracted = extractor.extract(paths, progress);
        return ImportReport.of(extracted, graph.replace(extracted.readings()));
    }

    /**
     * Reads documents and finds out what {@link #run} would change.
     *
     * @param paths files and folders
     * @param progress is told how far the reading is
     * @return what would change
     */
    public ImportReport dryRun(List<Path> paths, Progress progress) {
        var extracted = extractor.extract(paths, progress);
        return ImportReport.of(extracted, graph.preview(extracted.readings()));
    }
}
