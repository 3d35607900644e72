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
    private static final Pattern ARTICLED =
            Pattern.compile("(?:al|el|ad|ar|as|ash|at|az|an|ul|ed|ould|bin|ibn)[-‐–]\\p{Lu}[\\p{L}'’‘ʿʾ-]+");
    private static final Head PERSON = new Head(EntityType.PERSON, Optional.empty());

    private final Lexicon lexicon;
    private final Set<String> saints;
    private final Set<String> lordTitles;
    private final Set<String> lettersBehind;

    PersonGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.saints = lexicon.words(WordList.SAINT);
        this.lordTitles = lexicon.words(WordList.LORD);
        this.lettersBehind = lexicon.words(WordList.LETTERS);
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

    /** Princes and lords who are called by their land: "the Duke of Parma". */
    List<NameSpan> lords(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean lord = lordTitles.contains(tokens.get(i).text())
                    && !PersonGrammar.named(tokens, i - 1)
                    && "of".equals(tokens.get(i + 1).text())
                    && tokens.get(i + 2).capitalized()
                    && tokens.get(i + 2).noun();
            if (lord) {
                found.add(NameSpan.of(tokens, i, i + 2, PERSON, NameSpan.Source.GRAMMAR)
                        .withHead(i));
            }
        }
        return found;
    }

    /** Whether a name, with or without a comma, ends at a word: "Orlov, Prince of Tver". */
    private static boolean named(List<Token> tokens, int i) {
        int before = ",".equals(tokens.get(i).text()) && i > 0 ? i - 1 : i;
        return "PERSON".equals(tokens.get(before).name());
    }

    /** Adds the name from {@code first} to {@code end} without the titles that lead it and the letters behind it. */
    private void add(List<Token> tokens, int first, int end, List<NameSpan> found) {
        int start = first;
        while (start < end && leading(tokens, start)) {
            start++;
        }
        int last = unlettered(tokens, start, end);
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

    /** Whether a word is letters behind the name of a person: "George Hartley MP". */
    boolean letters(List<Token> tokens, int i) {
        return i > 0
                && lettersBehind.contains(tokens.get(i).text())
                && "PERSON".equals(tokens.get(i - 1).name());
    }

    private int unlettered(List<Token> tokens, int start, int end) {
        int last = end;
        while (last > start && lettersBehind.contains(tokens.get(last).text())) {
            last--;
        }
        return last;
    }

    private boolean leading(List<Token> tokens, int i) {
        return (lexicon.title(tokens.get(i).text()) && !saint(tokens, i)) || countryman(tokens, i);
    }

    /** "The Dane K. Holm". */
    private boolean countryman(List<Token> tokens, int i) {
        return i > 0
                && "DT".equals(tokens.get(i - 1).tag())
                && lexicon.demonym(tokens.get(i).text());
    }

    /** The month of "on 4 August Holm spoke". */
    private boolean month(List<Token> tokens, int i) {
        return i > 0
                && "CD".equals(tokens.get(i - 1).tag())
                && lexicon.generic(tokens.get(i).text());
    }

    private static boolean recognized(List<Token> tokens, int first, int last) {
        return tokens.subList(first, last + 1).stream().allMatch(token -> "PERSON".equals(token.name()));
    }

    private boolean begins(List<Token> tokens, int i) {
        var token = tokens.get(i);
        boolean recognized = "PERSON".equals(token.name());
        if (month(tokens, i) || !(token.noun() || recognized)) {
            return false;
        }
        return articled(token) || (token.capitalized() && (recognized || opens(tokens, i)));
    }

    private boolean opens(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return titled(tokens, i)
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
    private boolean saint(List<Token> tokens, int i) {
        return saints.contains(tokens.get(i).text())
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
        int next = i + 1;
        while (next < tokens.size() - 1
                && next < i + 3
                && lexicon.particle(tokens.get(next).text())) {
            next++;
        }
        return proper(tokens.get(next));
    }

    /** "al-Husri". */
    private static boolean articled(Token token) {
        return ARTICLED.matcher(token.text()).matches();
    }

    private boolean proper(Token token) {
        return (token.capitalized() || articled(token))
                && (token.tag().startsWith("NNP") || "GW".equals(token.tag()))
                && ("PERSON".equals(token.name()) || "O".equals(token.name()))
                && lexicon.head(token.text()).isEmpty();
    }

    private int end(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size() && continues(tokens, i); i++) {
            boolean inner =
                    lexicon.particle(tokens.get(i).text()) && !tokens.get(i).capitalized();
            last = inner ? last : i;
        }
        return last;
    }

    private boolean continues(List<Token> tokens, int i) {
        return saint(tokens, i - 1) || regnal(tokens, i) || landed(tokens, i) || part(tokens, i);
    }

    private boolean part(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return proper(token)
                || ("PERSON".equals(token.name()) && token.capitalized())
                || (INITIAL.matcher(token.text()).matches() && token.tag().startsWith("NN"))
                || (lexicon.particle(token.text()) && properNext(tokens, i));
    }

    /** "Montes" in "Lope de Montes", which the recognizer takes for a place. */
    private boolean landed(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        return lexicon.particle(before.text())
                && !before.capitalized()
                && tokens.get(i).capitalized()
                && tokens.get(i).tag().startsWith("NNP");
    }
}
