package revnet.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back the blanks that a scan lost: "theWorkers", "partywhen", "GPU.They".
 *
 * <p>When in doubt a word stays as it is: names such as McCracken, DeLeon and O'Brien, initials, addresses, and what the
 * document writes often. Words in lower case are only parted where the document knows both halves and the whole stands
 * nowhere else in it, or where the dictionary does: see {@link DictionarySplit}.
 */
final class GluedWords {

    private static final Pattern CHUNK = Pattern.compile("\\S++");
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@|\\.(?:com|org|net|info|html?|pdf)\\b");
    private static final Pattern TOKEN =
            Pattern.compile("(?=[\\p{L}\\p{M}])(?<![-\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]++(?![-\\p{N}])");
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SENTENCES = Pattern.compile(String.join(
            "|",
            "(?<=\\p{L}{2}[.!?])(?=\\p{Lu}\\p{Ll})",
            "(?<=[\\])”][.!?])(?=\\p{Lu}\\p{Ll})",
            "(?<=[.!?][”\"])(?=\\p{Lu}\\p{Ll})",
            "(?<=\\p{L}[,;])(?=\\p{L})",
            "(?<=\\p{Ll})(?=\\(\\p{Lu}\\p{Ll}{2})"));
    private static final Set<String> NAME_BEGINNINGS = Set.of(
            "Mc", "Mac", "De", "Del", "Della", "Des", "Di", "Da", "Do", "Dos", "Du", "La", "Le", "Li", "Lo", "Van",
            "Von", "Fitz", "San", "St", "Saint", "Ap", "Al", "El", "Abu", "Ibn", "Ben", "Bin", "Ter", "Ten", "Vande");
    private static final int SHORTEST = 3;
    private static final int OFTEN = 3;
    private static final int LONG_HALF = 6;
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;
    private final FunctionWords words;
    private final Map<String, List<Integer>> joints = new HashMap<>();

    /**
     * Decides by a document's words and the language's.
     *
     * @param vocabulary the document's words
     * @param words the function words
     */
    GluedWords(Vocabulary vocabulary, FunctionWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** A paragraph with its blanks back. */
    Draft part(Draft draft) {
        var cuts = new ArrayList<Cut>();
        Matcher chunks = CHUNK.matcher(draft.text());
        while (chunks.find()) {
            for (int joint : joints.computeIfAbsent(chunks.group(), this::inChunk)) {
                cuts.add(new Cut(chunks.start() + joint, chunks.start() + joint, true));
            }
        }
        return draft.cut(cuts);
    }

    private List<Integer> inChunk(String chunk) {
        if (chunk.length() < SHORTEST || ADDRESS.matcher(chunk).find()) {
            return List.of();
        }
        var found = new TreeSet<Integer>();
        SENTENCES.matcher(chunk).results().forEach(end -> found.add(end.start()));
        TOKEN.matcher(chunk).results().forEach(word -> {
            for (int joint : inWord(word.group())) {
                found.add(word.start() + joint);
            }
        });
        return List.copyOf(found);
    }

    private List<Integer> inWord(String word) {
        if (word.length() > LONGEST || word.length() < SHORTEST) {
            return List.of();
        }
        String[] parts = JOINT.split(word, -1);
        return parts.length > 1 ? capitals(word, parts) : lowerCase(word);
    }

    private List<Integer> capitals(String word, String[] parts) {
        boolean opensWithFunctionWord = words.all().contains(parts[0].toLowerCase(Locale.ROOT));
        boolean knownRest = vocabulary.count(parts[1]) > 0;
        boolean often = vocabulary.count(word) >= OFTEN && !(opensWithFunctionWord && knownRest);
        if (parts.length > 3 || often || NAME_BEGINNINGS.contains(parts[0])) {
            return List.of();
        }
        var found = new ArrayList<Integer>();
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            if (!isWord(parts[i], opensWithFunctionWord)) {
                return List.of();
            }
            at += parts[i].length();
            found.add(at);
        }
        return found.subList(0, found.size() - 1);
    }

    private boolean isWord(String part, boolean lenient) {
        boolean known = words.all().contains(part.toLowerCase(Locale.ROOT)) || vocabulary.count(part) > 0;
        return (known && (part.length() > 1 || part.equals("a"))) || part.length() >= (lenient ? 3 : 4);
    }

    private List<Integer> lowerCase(String word) {
        String whole = word.toLowerCase(Locale.ROOT);
        if (whole.length() < 7
                || vocabulary.count(whole) != 1
                || words.all().contains(whole)
                || !word.substring(1).equals(whole.substring(1))) {
            return List.of();
        }
        var found = new ArrayList<Integer>();
        for (int i = 3; i <= whole.length() - 3; i++) {
            if (areWords(whole.substring(0, i), whole.substring(i))) {
                found.add(i);
            }
        }
        return switch (found.size()) {
            case 0 -> byDictionary(word);
            case 1 -> found;
            default -> List.of();
        };
    }

    private List<Integer> byDictionary(String word) {
        return new DictionarySplit(Dictionary.english(), words, vocabulary)
                .find(word).stream().boxed().toList();
    }

    private boolean areWords(String left, String right) {
        if (words.left().contains(left)) {
            return words.right().contains(right) || (right.length() > 3 && vocabulary.count(right) > 1);
        }
        return (words.right().contains(right) && left.length() > 4 && vocabulary.count(left) > 0)
                || (isFrequent(left) && isFrequent(right));
    }

    private boolean isFrequent(String half) {
        return half.length() >= LONG_HALF && vocabulary.count(half) >= OFTEN;
    }
}
