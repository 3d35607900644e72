package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/** Finds names of one to three words that no dictionary has and the recognizer overlooks. */
final class Strangers {

    private static final Head BODY = new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.OTHER));
    private static final Head PERSON = new Head(EntityType.PERSON, Optional.empty());
    private static final Head PLACE = new Head(EntityType.PLACE, Optional.empty());
    private static final Pattern ABSTRACT = Pattern.compile("(?:isms?|i[sz]ations?|ción|ung|heit|keit|arbeit|schaft)$");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:\\p{Lu}\\p{Ll}+)?");
    private static final int LONGEST = 3;

    private final Lexicon lexicon;
    private final Set<String> roles;
    private final Set<String> deeds;
    private final Set<String> prepositions;

    Strangers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = lexicon.words(WordList.BODY_ROLE);
        this.deeds = lexicon.words(WordList.BODY_DEED);
        this.prepositions = lexicon.words(WordList.WHERE_STRANGER);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = Math.max(last(tokens, i), paired(tokens, i));
            if (last >= i && last - i < LONGEST && led(tokens, i, last) && ended(tokens, last)) {
                found.add(NameSpan.of(tokens, i, last, what(tokens, i), NameSpan.Source.BARE));
            }
            i = Math.max(i, last);
        }
        return found;
    }

    private int last(List<Token> tokens, int first) {
        int last = first - 1;
        while (last + 1 < tokens.size() && strange(tokens.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** The last of two or three words of which one is strange, or which stand behind "in"; -1 if they are none. */
    private int paired(List<Token> tokens, int first) {
        int last = first - 1;
        boolean strange = where(tokens, first);
        while (last + 1 < tokens.size() && open(tokens.get(last + 1))) {
            last++;
            strange |= foreign(tokens.get(last).text());
        }
        boolean several = last > first || where(tokens, first);
        return several && strange ? last : -1;
    }

    /** Whether no capitalized word and no article but "the" stands before the name, and "the" not before a modifier. */
    private boolean led(List<Token> tokens, int first, int last) {
        if (first == 0) {
            return true;
        }
        if (the(tokens, first)) {
            return last + 1 == tokens.size() || !tokens.get(last + 1).noun();
        }
        var before = tokens.get(first - 1);
        return (!before.capitalized() || where(tokens, first)) && !"DT".equals(before.tag());
    }

    private static boolean the(List<Token> tokens, int first) {
        return first > 0 && "the".equalsIgnoreCase(tokens.get(first - 1).text());
    }

    private static boolean ended(List<Token> tokens, int last) {
        if (last + 1 == tokens.size()) {
            return true;
        }
        boolean adjective = tokens.get(last).text().endsWith("ian")
                && (tokens.get(last + 1).noun() || tokens.get(last + 1).tag().startsWith("JJ"));
        return !adjective && !tokens.get(last + 1).tag().startsWith("NNP");
    }

    /** A body behind "the" or "a member of", a place behind "in", else a person. */
    private Head what(List<Token> tokens, int first) {
        if (the(tokens, first) || body(tokens, first)) {
            return BODY;
        }
        return where(tokens, first) ? PLACE : PERSON;
    }

    private boolean where(List<Token> tokens, int first) {
        return first > 0 && prepositions.contains(tokens.get(first - 1).text().toLowerCase(Locale.ROOT));
    }

    /** Whether what stands before a word is done to bodies and papers only: "edited", "a member of". */
    private boolean body(List<Token> tokens, int i) {
        if (i < 2) {
            return false;
        }
        boolean of = "of".equals(tokens.get(i - 1).text());
        var word = tokens.get(of ? i - 2 : i - 1).lemma().toLowerCase(Locale.ROOT);
        return (of ? roles : deeds).contains(word);
    }

    private boolean strange(Token token) {
        return open(token) && foreign(token.text());
    }

    private static boolean foreign(String text) {
        return !Dictionary.english().knows(text.toLowerCase(Locale.ROOT));
    }

    private boolean open(Token token) {
        var text = token.text();
        return "O".equals(token.name())
                && "NNP".equals(token.tag())
                && WORD.matcher(text).matches()
                && !ABSTRACT.matcher(text).find()
                && !known(text);
    }

    private boolean known(String text) {
        return lexicon.head(text).isPresent() || lexicon.generic(text) || lexicon.demonym(text) || lexicon.title(text);
    }
}
