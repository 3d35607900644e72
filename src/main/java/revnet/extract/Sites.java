package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;

/** Finds places with a particle in their names (Vila do Porto), and tells a place from a building that stands in it. */
final class Sites {

    private static final Head PLACE = new Head(EntityType.PLACE, Optional.empty());

    private final Lexicon lexicon;
    private final Set<String> buildings;
    private final Set<String> prepositions;

    Sites(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.buildings = lexicon.words(WordList.BUILDING);
        this.prepositions = lexicon.words(WordList.WHERE_PARTICLED);
    }

    /** The name of a place without the building in small letters behind it: "Parma" of "Parma station". */
    NameSpan bare(List<Token> tokens, NameSpan span) {
        boolean building = span.type() == EntityType.PLACE
                && span.length() > 1
                && buildings.contains(tokens.get(span.last()).text())
                && tokens.subList(span.first(), span.last()).stream().allMatch(Sites::located);
        return building ? NameSpan.of(tokens, span.first(), span.last() - 1, PLACE, span.source()) : span;
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            int last = last(tokens, i);
            if (last > i && where(tokens, i) && (located(tokens.get(i)) || located(tokens.get(last)))) {
                found.add(NameSpan.of(tokens, i, last, PLACE, NameSpan.Source.GRAMMAR));
            }
        }
        return found;
    }

    private boolean where(List<Token> tokens, int i) {
        return prepositions.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT))
                && tokens.get(i).capitalized()
                && tokens.get(i).noun()
                && !"PERSON".equals(tokens.get(i).name());
    }

    /** The capitalized word behind one or two small particles, or the word itself. */
    private int last(List<Token> tokens, int first) {
        int i = first + 1;
        while (i < Math.min(first + 3, tokens.size() - 1) && particle(tokens.get(i))) {
            i++;
        }
        boolean name = i > first + 1
                && tokens.get(i).capitalized()
                && !"PERSON".equals(tokens.get(i).name());
        return name ? i : first;
    }

    private boolean particle(Token token) {
        return lexicon.particle(token.text())
                && !token.capitalized()
                && token.text().length() > 1;
    }

    private static boolean located(Token token) {
        return "LOCATION".equals(token.name());
    }
}
