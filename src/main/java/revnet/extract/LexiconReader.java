package revnet.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import revnet.model.EntityType;
import revnet.model.Gender;
import revnet.model.OrganizationKind;
import revnet.model.Relation;

/** Reads the files of a lexicon and refuses what does not follow their format, naming file and line. */
final class LexiconReader {

    private final Path folder;

    LexiconReader(Path folder) {
        this.folder = folder;
    }

    List<Frame> frames() {
        var frames = new ArrayList<Frame>();
        for (var relation : Relation.values()) {
            var path = folder.resolve("frames").resolve(relation + ".tsv");
            if (Files.exists(path)) {
                var file = Tsv.read(path, "trigger", "pos", "subject", "object", "example");
                file.rows().forEach(row -> frames.add(checked(file, row, fields -> frame(relation, fields))));
            }
        }
        return frames;
    }

    Weights weights() {
        return Weights.read(folder.resolve("weights.tsv"));
    }

    Weights plainWeights() {
        return Weights.read(folder.resolve("plain-weights.tsv"));
    }

    Weights pronounWeights() {
        return Weights.read(folder.resolve("pronouns.tsv"));
    }

    Weights plainPronounWeights() {
        return Weights.read(folder.resolve("plain-pronouns.tsv"));
    }

    Map<String, Head> heads() {
        return map(
                "heads.tsv",
                row -> new Head(EntityType.of(row.field(1)), kind(row.field(2))),
                "word",
                "type",
                "kind",
                "example");
    }

    Map<String, Optional<Gender>> titles() {
        return map("titles.tsv", row -> gender(row.field(1)), "word", "gender");
    }

    Map<String, Gender> givenNames() {
        return map(
                "given-names.tsv",
                row -> gender(row.field(1))
                        .orElseThrow(() -> new IllegalArgumentException("the gender must be f or m")),
                "name",
                "gender");
    }

    /** Effects by lemma and part of speech, a slash between them. */
    Map<String, Lexicon.Effect> effects() {
        var file = Tsv.read(folder.resolve("certainty.tsv"), "word", "pos", "effect", "example");
        var effects = new HashMap<String, Lexicon.Effect>();
        for (var row : file.rows()) {
            var effect = checked(file, row, LexiconReader::effect);
            effects.putIfAbsent(lower(row.field(0)) + '/' + row.field(1), effect);
        }
        return effects;
    }

    private static Lexicon.Effect effect(Tsv.Row row) {
        return Lexicon.Effect.valueOf(row.field(2).toUpperCase(Locale.ROOT));
    }

    Map<String, String> demonyms() {
        return map("demonyms.tsv", row -> row.field(1), "word", "place");
    }

    Set<String> words(String name, String... columns) {
        var words = new HashSet<String>();
        Tsv.read(folder.resolve(name), columns).rows().forEach(row -> words.add(lower(row.field(0))));
        return words;
    }

    /** The words of every list, in the order of the file. */
    Map<WordList, Set<String>> wordLists() {
        var file = Tsv.read(folder.resolve("words.tsv"), "list", "word", "why");
        var lists = new EnumMap<WordList, Set<String>>(WordList.class);
        for (var row : file.rows()) {
            lists.computeIfAbsent(checked(file, row, LexiconReader::list), any -> new LinkedHashSet<>())
                    .add(row.field(1));
        }
        for (var list : WordList.values()) {
            if (!lists.containsKey(list)) {
                throw file.problem("the file ends without a word for the list '%s'".formatted(list.code()));
            }
        }
        lists.replaceAll((list, words) -> Collections.unmodifiableSet(words));
        return lists;
    }

    private static WordList list(Tsv.Row row) {
        if (row.field(1).isEmpty()) {
            throw new IllegalArgumentException("a word is missing behind the name of its list");
        }
        return WordList.of(row.field(0));
    }

    private <T> Map<String, T> map(String name, Function<Tsv.Row, T> value, String... columns) {
        var map = new HashMap<String, T>();
        var file = Tsv.read(folder.resolve(name), columns);
        file.rows().forEach(row -> map.putIfAbsent(lower(row.field(0)), checked(file, row, value)));
        return map;
    }

    private static <T> T checked(Tsv file, Tsv.Row row, Function<Tsv.Row, T> read) {
        try {
            return read.apply(row);
        } catch (IllegalArgumentException e) {
            throw file.problem(row, String.valueOf(e.getMessage()));
        }
    }

    private static Frame frame(Relation relation, Tsv.Row row) {
        if (row.fields().size() < 4 || row.field(2).isEmpty() || row.field(3).isEmpty()) {
            throw new IllegalArgumentException("a frame needs trigger, pos, subject and object");
        }
        return new Frame(
                relation,
                List.of(lower(row.field(0)).split("\\s+", -1)),
                Frame.Pos.of(row.field(1)),
                List.of(row.field(2).split("\\|", -1)),
                List.of(row.field(3).split("\\|", -1)),
                row.field(4));
    }

    private static Optional<OrganizationKind> kind(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(OrganizationKind.of(code));
    }

    private static Optional<Gender> gender(String code) {
        return switch (code) {
            case "" -> Optional.empty();
            case "f" -> Optional.of(Gender.FEMALE);
            case "m" -> Optional.of(Gender.MALE);
            default -> throw new IllegalArgumentException("the gender must be f, m or empty, not '%s'".formatted(code));
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
