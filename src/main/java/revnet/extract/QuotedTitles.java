package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;

/** Finds works, newspapers and bodies by the quotation marks around their names. */
final class QuotedTitles {

    private static final Set<String> OPEN = Set.of("\"", "“", "``", "«", "‘", "`");
    private static final Set<String> CLOSE = Set.of("\"", "”", "''", "»", "’", "'");
    private static final int LONGEST = 12;
    private static final int WINDOW = 5;

    private final Lexicon lexicon;

    QuotedTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            int close = OPEN.contains(tokens.get(i).text()) ? trimmed(tokens, i + 1, close(tokens, i + 1)) : -1;
            int first = i + 1;
            if (close > first && title(tokens, first, close) && !nickname(tokens, close)) {
                what(tokens, i, close)
                        .map(head -> NameSpan.of(tokens, first, close - 1, head, NameSpan.Source.GRAMMAR))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Red" Lindqvist: what stands before a surname. */
    private static boolean nickname(List<Token> tokens, int close) {
        return close + 1 < tokens.size()
                && CLOSE.contains(tokens.get(close).text())
                && "PERSON".equals(tokens.get(close + 1).name())
                && tokens.get(close + 1).capitalized();
    }

    /** Where the words end that a closing mark ends, a comma or full stop before the mark left out. */
    private static int trimmed(List<Token> tokens, int first, int close) {
        int end = close;
        while (end > first
                && !Character.isLetterOrDigit(tokens.get(end - 1).text().codePointAt(0))) {
            end--;
        }
        return end;
    }

    private static int close(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            if (CLOSE.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the words begin with a capital and most of the long ones do. */
    private static boolean title(List<Token> tokens, int first, int close) {
        var words = tokens.subList(first, close).stream()
                .filter(token -> token.text().length() > 3)
                .toList();
        long capitals = words.stream().filter(Token::capitalized).count();
        return tokens.get(first).capitalized() && capitals > 0 && capitals * 3 >= words.size() * 2L;
    }

    /** What the nearest head noun before the quotation, or its own last word, makes of it. */
    private Optional<Head> what(List<Token> tokens, int open, int close) {
        var own = lexicon.head(tokens.get(close - 1).text());
        if (own.isPresent()) {
            return own;
        }
        for (int i = open - 1; i >= Math.max(0, open - WINDOW); i--) {
            var before = lexicon.head(tokens.get(i).lemma());
            if (before.isPresent()) {
                return before.filter(head -> head.type() != EntityType.PLACE);
            }
        }
        return close - open > 2 ? Optional.of(new Head(EntityType.WORK, Optional.empty())) : Optional.empty();
    }
}
