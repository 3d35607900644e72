package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.language.Token;
import revnet.model.EntityType;

/** Finds names of persons: by the name recognizer, by given names, and by the titles before them. */
final class PersonGrammar {

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\p{L}?\\.)+|\\p{Lu}");
    private static final Set<String> SAINTS = Set.of("St.", "St", "Saint", "Ste.");
    private static final Head PERSON = new Head(EntityType.PERSON, Optional.empty());

    private final Lexicon lexicon;

    PersonGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        int i = 0;
        while (i < tokens.size()) {
            int last = begins(tokens, i) ? end(tokens, i) : i - 1;
            if (last >= i) {
                add(tokens, i, last, found);
            }
            i = Math.max(i, last) + 1;
        }
        return found;
    }

    /** Adds the name from {@code first} to {@code last} without the titles that lead it. */
    private void add(List<Token> tokens, int first, int last, List<NameSpan> found) {
        int start = first;
        while (start < last && leading(tokens, start)) {
            start++;
        }
        var token = tokens.get(start);
        boolean named = !lexicon.title(token.text())
                && !INITIAL.matcher(token.text()).matches()
                && !lexicon.generic(NameSpan.surface(tokens, start, last));
        if (start < last || named) {
            found.add(NameSpan.of(
                    tokens,
                    start,
                    last,
                    PERSON,
                    recognized(tokens, start, last) ? NameSpan.Source.RECOGNIZER : NameSpan.Source.GRAMMAR));
        }
    }

    private boolean leading(List<Token> tokens, int i) {
        return lexicon.title(tokens.get(i).text()) && !saint(tokens, i);
    }

    private static boolean recognized(List<Token> tokens, int first, int last) {
        return tokens.subList(first, last + 1).stream().allMatch(token -> "PERSON".equals(token.name()));
    }

    private boolean begins(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (!token.capitalized() || (!token.noun() && !"PERSON".equals(token.name()))) {
            return false;
        }
        return "PERSON".equals(token.name())
                || titled(tokens, i)
                || saint(tokens, i)
                || (lexicon.givenName(token.text()).isPresent() && properNext(tokens, i));
    }

    /** "Carol II". */
    private static boolean regnal(List<Token> tokens, int i) {
        boolean person = "PERSON".equals(tokens.get(i - 1).name());
        boolean one = "I".equals(tokens.get(i).text())
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).verb()
                && !Set.of("MD", "RB").contains(tokens.get(i + 1).tag());
        return person && (one || tokens.get(i).text().matches("[IVX]{2,5}|V"));
    }

    /** "St. Aubin" is a surname. */
    private static boolean saint(List<Token> tokens, int i) {
        return SAINTS.contains(tokens.get(i).text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalized()
                && !"LOCATION".equals(tokens.get(i + 1).name())
                && !"LOCATION".equals(tokens.get(i).name());
    }

    /** A title with a capitalized name behind it: "General Orlov". */
    private boolean titled(List<Token> tokens, int i) {
        return lexicon.title(tokens.get(i).text()) && properNext(tokens, i);
    }

    private boolean properNext(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(i + 1);
        return proper(next) || (lexicon.particle(next.text()) && i + 2 < tokens.size() && proper(tokens.get(i + 2)));
    }

    private boolean proper(Token token) {
        return token.capitalized()
                && token.tag().startsWith("NNP")
                && ("PERSON".equals(token.name()) || "O".equals(token.name()))
                && lexicon.head(token.text()).isEmpty();
    }

    private int end(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size() && continues(tokens, i); i++) {
            last = lexicon.particle(tokens.get(i).text()) && !tokens.get(i).capitalized() ? last : i;
        }
        return last;
    }

    private boolean continues(List<Token> tokens, int i) {
        return saint(tokens, i - 1) || regnal(tokens, i) || part(tokens, i);
    }

    private boolean part(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return proper(token)
                || ("PERSON".equals(token.name()) && token.capitalized())
                || (INITIAL.matcher(token.text()).matches() && token.tag().startsWith("NN"))
                || (lexicon.particle(token.text()) && i + 1 < tokens.size() && proper(tokens.get(i + 1)));
    }
}
