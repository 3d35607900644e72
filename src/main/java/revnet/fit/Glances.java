package revnet.fit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import revnet.extract.Glance;

/**
 * Sentences of documents, for the encoder to learn names from.
 *
 * @param documents the sentences of each document in reading order, by the file's name
 */
public record Glances(SortedMap<String, List<Glance>> documents) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the map. */
    public Glances {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    /**
     * Writes the sentences as lines of JSON: {@code document}, the file's name; {@code words}, each its beginning and end in
     * the file, its text and what the recognizer takes it for; {@code names}, each its first and last word and its type.
     *
     * @param out where the lines go; left open
     * @throws IOException if it cannot be written
     */
    public void write(Writer out) throws IOException {
        for (var document : documents.entrySet()) {
            for (var glance : document.getValue()) {
                out.write(line(document.getKey(), glance));
                out.write('\n');
            }
        }
    }

    private static String line(String document, Glance glance) throws IOException {
        var line = JSON.createObjectNode().put("document", document);
        var words = line.putArray("words");
        for (int i = 0; i < glance.places().size(); i++) {
            words.addArray()
                    .add(glance.places().get(i).start())
                    .add(glance.places().get(i).end())
                    .add(glance.sentence().words().get(i))
                    .add(glance.sentence().recognized().get(i));
        }
        var names = line.putArray("names");
        for (var name : glance.sentence().names()) {
            names.addArray().add(name.first()).add(name.last()).add(name.type().label());
        }
        return JSON.writeValueAsString(line);
    }
}
