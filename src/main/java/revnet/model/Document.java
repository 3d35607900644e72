package revnet.model;

import java.util.List;
import java.util.Optional;

/**
 * A document that was read.
 *
 * @param id its name, from its file's name
 * @param fileName the file's name with its extension
 * @param path the file's absolute path
 * @param sha256 digest of the file's bytes, 64 hexadecimal digits
 * @param metadata what the file says of itself
 */
public record Document(DocumentId id, String fileName, String path, String sha256, Metadata metadata) {

    /**
     * What a file says of itself, in front matter or its own fields.
     *
     * @param title the title, or the file's name where it has none
     * @param author the author
     * @param date the date as written
     * @param language the language's code as written
     * @param sources the works that it names as its sources
     */
    public record Metadata(
            String title,
            Optional<String> author,
            Optional<String> date,
            Optional<String> language,
            List<String> sources) {

        /** Copies the sources. */
        public Metadata {
            sources = List.copyOf(sources);
        }
    }
}
