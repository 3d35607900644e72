package revnet.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;

/**
 * The persons and places that a whole document names, gathered before it is read, so that a name is known wherever it
 * stands, also where the recognizer overlooks it.
 */
final class Roll {

    private static final Head PERSON = new Head(EntityType.PERSON, Optional.empty());
    private static final Head PLACE = new Head(EntityType.PLACE, Optional.empty());
    private static final int LONGEST = 6;

    private final Lexicon lexicon;
    private final Map<String, Map<EntityType, Integer>> counts = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> addressed = new HashSet<>();

    Roll(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes down the names of a sentence. */
    void add(List<Token> tokens, List<NameSpan> names) {
        for (var name : names) {
            var fold = NameFold.of(name.surface());
            counts.computeIfAbsent(fold, any -> new EnumMap<>(EntityType.class)).merge(name.type(), 1, Integer::sum);
            spellings.putIfAbsent(spelling(tokens, name.first(), name.last()), fold);
            if (name.type() == EntityType.PERSON) {
                person(tokens, name, fold);
            }
        }
    }

    private void person(List<Token> tokens, NameSpan name, String fold) {
        int space = fold.indexOf(' ');
        if (space > 0) {
            families.add(fold.substring(0, space));
            surnames.add(fold.substring(fold.lastIndexOf(' ') + 1));
        } else if (name.first() > 0) {
            var title = tokens.get(name.first() - 1);
            if (title.capitalized() && lexicon.title(title.text())) {
                addressed.add(fold);
            }
        }
    }

    /** Whether a word is the surname, or the family name that stands first, of a person whom the document names. */
    boolean person(String word) {
        var fold = NameFold.of(word);
        boolean part = surnames.contains(fold) || families.contains(fold) || addressed.contains(fold);
        return fold.length() > 1 && (part || count(fold, EntityType.PERSON) > 1) && mostly(fold, EntityType.PERSON);
    }

    /** Whether a word ends the longer name of a person. */
    boolean surname(String word) {
        return surnames.contains(NameFold.of(word));
    }

    /** Whether the document uses words for a place, and for nothing else as often. */
    boolean place(String name) {
        var fold = NameFold.of(name);
        return count(fold, EntityType.PLACE) > 0 && mostly(fold, EntityType.PLACE);
    }

    /** Persons and places called what the document calls them elsewhere. */
    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int last = Math.min(tokens.size(), i + LONGEST) - 1; last >= i; last--) {
                known(tokens, i, last).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NameSpan> known(List<Token> tokens, int first, int last) {
        var fold = spellings.get(spelling(tokens, first, last));
        if (fold == null) {
            return Optional.empty();
        }
        if (first == last && !overlooked(tokens.get(first))) {
            return Optional.empty();
        }
        return what(fold, first < last).map(what -> NameSpan.of(tokens, first, last, what, NameSpan.Source.GRAMMAR));
    }

    private Optional<Head> what(String fold, boolean several) {
        if (several ? mostly(fold, EntityType.PERSON) : person(fold)) {
            return Optional.of(PERSON);
        }
        return mostly(fold, EntityType.PLACE) ? Optional.of(PLACE) : Optional.empty();
    }

    private boolean overlooked(Token token) {
        return "O".equals(token.name())
                && token.tag().startsWith("NNP")
                && lexicon.head(token.text()).isEmpty()
                && !lexicon.generic(token.text())
                && !lexicon.title(token.text());
    }

    private static String spelling(List<Token> tokens, int first, int last) {
        return NameSpan.surface(tokens, first, last);
    }

    private boolean mostly(String fold, EntityType type) {
        int own = count(fold, type);
        return Arrays.stream(EntityType.values()).allMatch(other -> other == type || count(fold, other) <= own);
    }

    private int count(String fold, EntityType type) {
        return counts.getOrDefault(fold, Map.of()).getOrDefault(type, 0);
    }
}
