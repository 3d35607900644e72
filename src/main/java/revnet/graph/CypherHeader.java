package revnet.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The comment lines on top of a Cypher file: title, question, parameters, columns, drawings. */
final class CypherHeader {

    private static final Pattern PARAMETER =
            Pattern.compile("(\\w+)\\s+([A-Z<>]+)(?:\\s*=\\s*('[^']*'|\\[[^\\]]*\\]|[^,]+))?\\s*,?\\s+(\\S.*)");

    private final String path;
    private final List<String> questions = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private List<String> columns = List.of();

    private CypherHeader(String path) {
        this.path = path;
    }

    static CypherFile parse(String path, String content) {
        var lines = content.lines().toList();
        var comments = lines.stream().takeWhile(line -> line.startsWith("//")).toList();
        var text =
                String.join("\n", lines.subList(comments.size(), lines.size())).strip();
        if (comments.isEmpty() || text.isEmpty()) {
            throw new IllegalStateException("cypher/%s lacks its title line or its statement".formatted(path));
        }
        var header = new CypherHeader(path);
        comments.stream().skip(1).map(CypherHeader::words).forEach(header::add);
        var question = header.questions.isEmpty() ? "" : String.join(" ", header.questions);
        return new CypherFile(
                path,
                words(comments.get(0)),
                Optional.of(question).filter(words -> !words.isEmpty()),
                header.parameters,
                header.columns,
                header.drawings,
                text);
    }

    private void add(String line) {
        if (line.startsWith("question ")) {
            questions.add(line.substring("question ".length()).strip());
        } else if (line.startsWith("@param ")) {
            parameters.add(parameter(line.substring("@param ".length()).strip()));
        } else if (line.startsWith("@returns ")) {
            columns = List.of(line.substring("@returns ".length()).strip().split("\\s*,\\s*"));
        } else if (line.startsWith("@")) {
            drawings.add(drawing(line.substring(1)));
        }
    }

    private Drawing drawing(String line) {
        var words = List.of(line.split("\\s+"));
        var kind = Arrays.stream(Drawing.Kind.values())
                .filter(known -> known.code().equals(words.get(0)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "cypher/%s: '@%s' is neither @param nor @returns, @chart nor @network".formatted(path, line)));
        return new Drawing(kind, words.subList(1, words.size()));
    }

    private Parameter parameter(String line) {
        var match = PARAMETER.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException(
                    "cypher/%s: '%s' is not 'name TYPE = default, meaning'".formatted(path, line));
        }
        return new Parameter(
                match.group(1),
                Parameter.Type.of(match.group(2)),
                Optional.ofNullable(match.group(3)).map(String::strip),
                match.group(4));
    }

    private static String words(String comment) {
        return comment.substring(2).strip();
    }
}
