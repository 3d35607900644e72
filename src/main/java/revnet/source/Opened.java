package revnet.source;

import revnet.model.Document.Metadata;

/**
 * A file whose format was understood.
 *
 * @param manuscript its text
 * @param metadata what it says of itself
 */
record Opened(Manuscript manuscript, Metadata metadata) {}
