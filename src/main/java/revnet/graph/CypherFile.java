package revnet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement in a file of its own, with the header that declares it.
 *
 * @param path where it lies under {@code cypher/}, for example {@code query/dossier.cypher}
 * @param title what it does, in a line
 * @param question the question it answers, for reports
 * @param parameters the parameters it takes, in the order of the header
 * @param columns the columns it returns, in order
 * @param drawings what can be drawn from the rows
 * @param text the statement
 */
public record CypherFile(
        String path,
        String title,
        Optional<String> question,
        List<Parameter> parameters,
        List<String> columns,
        List<Drawing> drawings,
        String text) {

    private static final String ROOT = "cypher/";

    /** Copies the lists. */
    public CypherFile {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        drawings = List.copyOf(drawings);
    }

    /**
     * Reads a file of the class path.
     *
     * @param path where it lies under {@code cypher/}
     * @return the file
     * @throws IllegalStateException if it is not there or its header is not as it should be
     */
    public static CypherFile load(String path) {
        try (var stream = CypherFile.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException("No Cypher file at classpath:/%s%s".formatted(ROOT, path));
            }
            return CypherHeader.parse(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads all files of a folder of the class path.
     *
     * @param folder its name under {@code cypher/}
     * @return its files in the order of their names; none if there is no such folder
     */
    public static List<CypherFile> folder(String folder) {
        var url = CypherFile.class.getClassLoader().getResource(ROOT + folder);
        if (url == null) {
            return List.of();
        }
        try {
            return names(url.toURI()).stream()
                    .map(name -> load(folder + '/' + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place of the class path: " + url, e);
        }
    }

    /**
     * The values of all its parameters, standard values filled in.
     *
     * @param values values by name; an empty {@link Optional} stands for no value
     * @return a value for every parameter
     * @throws IllegalArgumentException if one is missing that has no standard value, or one is not declared
     */
    public Map<String, @Nullable Object> bind(Map<String, ?> values) {
        var declared = parameters.stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        var bound = new LinkedHashMap<String, @Nullable Object>();
        for (var parameter : parameters) {
            if (!values.containsKey(parameter.name()) && parameter.required()) {
                throw mismatch(declared, values);
            }
            bound.put(parameter.name(), value(parameter, values));
        }
        if (!declared.containsAll(values.keySet())) {
            throw mismatch(declared, values);
        }
        return bound;
    }

    private static @Nullable Object value(Parameter parameter, Map<String, ?> values) {
        if (!values.containsKey(parameter.name())) {
            return parameter.standard().flatMap(parameter::value).orElse(null);
        }
        var value = values.get(parameter.name());
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private IllegalArgumentException mismatch(SortedSet<String> declared, Map<String, ?> values) {
        return new IllegalArgumentException(
                "%s%s declares %s but was given %s".formatted(ROOT, path, declared, new TreeSet<>(values.keySet())));
    }

    static List<String> names(URI uri) throws IOException {
        if (!"jar".equals(uri.getScheme())) {
            return names(Path.of(uri));
        }
        var inside = uri.getSchemeSpecificPart();
        try (var jar = open(uri)) {
            return names(jar.getPath(inside.substring(inside.lastIndexOf("!/") + 1)));
        }
    }

    private static FileSystem open(URI uri) throws IOException {
        var text = uri.getRawSchemeSpecificPart();
        return FileSystems.newFileSystem(Path.of(URI.create(text.substring(0, text.lastIndexOf("!/")))));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .sorted()
                    .toList();
        }
    }
}
