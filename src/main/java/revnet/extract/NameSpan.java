package revnet.extract;

import java.util.List;
import java.util.Optional;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/**
 * Words of a sentence that name something.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param head index of the word that stands for the name in the tree
 * @param surface the name as written
 * @param what what it names, and of a body what kind where the words tell
 * @param source what found it
 * @param sure how probable the encoder finds it that the words are a whole name of this type, from 0 to 1; 1 without one
 */
record NameSpan(int first, int last, int head, String surface, Head what, Source source, double sure) {

    /** A name that nothing makes doubtful. */
    NameSpan(
            int first,
            int last,
            int head,
            String surface,
            EntityType type,
            Optional<OrganizationKind> kind,
            Source source) {
        this(first, last, head, surface, new Head(type, kind), source, 1);
    }

    /** What found a name, most trusted first. */
    enum Source {
        /** An authority file knows the name. */
        AUTHORITY,
        /** The grammar of names. */
        GRAMMAR,
        /** The name recognizer alone. */
        RECOGNIZER,
        /** The network, against the rest or alone. */
        NETWORK,
        /** A head noun alone, for something named more fully elsewhere. */
        BARE
    }

    static NameSpan of(List<Token> tokens, int first, int last, Head what, Source source) {
        return new NameSpan(first, last, last, surface(tokens, first, last), what, source, 1);
    }

    NameSpan withHead(int index) {
        return new NameSpan(first, last, index, surface, what, source, sure);
    }

    NameSpan withSure(double probability) {
        return new NameSpan(first, last, head, surface, what, source, probability);
    }

    EntityType type() {
        return what.type();
    }

    Optional<OrganizationKind> kind() {
        return what.kind();
    }

    int length() {
        return last - first + 1;
    }

    boolean overlaps(NameSpan other) {
        return first <= other.last && other.first <= last;
    }

    /** The words from {@code first} to {@code last} with the spaces that stand between them. */
    static String surface(List<Token> tokens, int first, int last) {
        var text = new StringBuilder(tokens.get(first).text());
        for (int i = first + 1; i <= last; i++) {
            if (tokens.get(i).start() > tokens.get(i - 1).end()) {
                text.append(' ');
            }
            text.append(tokens.get(i).text());
        }
        return text.toString();
    }
}
