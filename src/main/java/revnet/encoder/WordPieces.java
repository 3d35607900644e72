package revnet.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Divides words into the pieces that the network knows: without case and accents, each time the longest piece that fits
 * (Wu et al., Google's Neural Machine Translation System, 2016; Devlin et al., BERT, 2019).
 */
final class WordPieces {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PARTS = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String WITHIN = "##";
    private static final int LONGEST = 80;

    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /** The number of a piece that is known to be there. */
    int number(String piece) {
        return vocabulary.getOrDefault(piece, unknown());
    }

    /** The numbers of a word's pieces, one at least. */
    List<Integer> of(String word) {
        var plain = ACCENTS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var pieces = new ArrayList<Integer>();
        PARTS.matcher(plain).results().forEach(part -> pieces.addAll(pieces(part.group())));
        return pieces.isEmpty() ? List.of(number(".")) : pieces;
    }

    private List<Integer> pieces(String part) {
        var pieces = new ArrayList<Integer>();
        int start = 0;
        while (start < part.length() && part.length() <= LONGEST) {
            int end = part.length();
            var piece = piece(part, start, end);
            while (piece.isEmpty() && --end > start) {
                piece = piece(part, start, end);
            }
            if (piece.isEmpty()) {
                return List.of(unknown());
            }
            pieces.add(piece.getAsInt());
            start = end;
        }
        return pieces.isEmpty() ? List.of(unknown()) : pieces;
    }

    private OptionalInt piece(String part, int start, int end) {
        var number = vocabulary.get((start > 0 ? WITHIN : "") + part.substring(start, end));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private int unknown() {
        return vocabulary.getOrDefault("[UNK]", 0);
    }
}
