package revnet.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import revnet.language.Token;
import revnet.model.EntityType;

/** Cuts a name where another begins without a comma: "In Tver | Orlov spoke". */
final class Seams {

    private static final Head PERSON = new Head(EntityType.PERSON, Optional.empty());
    private static final Head PLACE = new Head(EntityType.PLACE, Optional.empty());
    private static final Set<String> VERBS = Set.of("MD", "RB", ",");

    private final AuthorityNames authorities;

    Seams(AuthorityNames authorities) {
        this.authorities = authorities;
    }

    /** The name, or the two of which it consists. */
    Stream<NameSpan> cut(List<Token> tokens, NameSpan span, Roll roll) {
        int last = span.last();
        boolean plain = span.length() > 1 && span.surface().equals(NameSpan.surface(tokens, span.first(), last));
        if (!plain || !seam(tokens, span, roll)) {
            return Stream.of(span);
        }
        boolean place = place(tokens, span.first(), last - 1, roll);
        if (span.type() == EntityType.PERSON && !place) {
            return Stream.of(span);
        }
        var what = place ? PLACE : new Head(span.type(), span.kind());
        return Stream.of(
                NameSpan.of(tokens, span.first(), last - 1, what, span.source()),
                NameSpan.of(tokens, last, last, PERSON, NameSpan.Source.GRAMMAR));
    }

    /** Whether the last word is a surname that acts, and a preposition or an article governs the others. */
    private static boolean seam(List<Token> tokens, NameSpan span, Roll roll) {
        return governed(tokens, span) && roll.surname(tokens.get(span.last()).text()) && acts(tokens, span.last());
    }

    private static boolean governed(List<Token> tokens, NameSpan span) {
        int before = span.first() - 1;
        return before >= 0
                && Set.of("IN", "TO", "DT").contains(tokens.get(before).tag());
    }

    private static boolean acts(List<Token> tokens, int last) {
        return last + 1 < tokens.size()
                && (tokens.get(last + 1).verb()
                        || VERBS.contains(tokens.get(last + 1).tag()))
                && !"VBG".equals(tokens.get(last + 1).tag());
    }

    private boolean place(List<Token> tokens, int first, int last, Roll roll) {
        return roll.place(NameSpan.surface(tokens, first, last))
                || authorities.find(tokens.subList(first, last + 1)).stream()
                        .anyMatch(name -> name.type() == EntityType.PLACE && name.length() == last - first + 1);
    }
}
