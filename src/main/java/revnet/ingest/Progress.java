package revnet.ingest;

/** Is told how far the reading is; several threads may tell at once. */
public interface Progress {

    /** Takes no notice. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void read(String document, int characters) {}
    };

    /**
     * The reading begins.
     *
     * @param documents how many documents will be read
     */
    void begin(int documents);

    /**
     * A document has been read, or rejected.
     *
     * @param document its file's name
     * @param characters its length; 0 if it was rejected
     */
    void read(String document, int characters);
}
