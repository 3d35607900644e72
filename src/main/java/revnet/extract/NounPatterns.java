package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import revnet.language.Sentence;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.Relation;

/**
 * Relations that names state by standing beside each other, without a word of their own: "Orlov of the Foreign Office",
 * "Orlov's group", "the left wing of the party", "the Menshevik Orlov", "Orlov (RSDLP)".
 */
final class NounPatterns {

    /**
     * A relation found between two references.
     *
     * @param subject who or what it is said of
     * @param relation what is said
     * @param object the other end
     * @param name the pattern's
     */
    record Found(Reference subject, Relation relation, Reference object, String name) {}

    private static final Set<String> OF = Set.of(", of the", ", of", "of the", "from the", ", from the");
    private static final int LONGEST = 4;

    private final Scene scene;
    private final Roles roles;

    NounPatterns(Lexicon lexicon, Scene scene) {
        this.scene = scene;
        this.roles = new Roles(lexicon, scene.sentence());
    }

    List<Found> find() {
        var found = new ArrayList<Found>();
        var references = scene.references();
        for (int i = 0; i < references.size(); i++) {
            governed(references.get(i), found);
            located(references.get(i), found);
            if (i > 0) {
                beside(references.get(i - 1), references.get(i), found);
            }
        }
        return found;
    }

    /** "X of Y" and "Y's X". */
    private void governed(Reference reference, List<Found> found) {
        var sentence = scene.sentence();
        int governor = sentence.governor(reference.head());
        if (governor == Sentence.NONE) {
            return;
        }
        var relation = sentence.relation(reference.head());
        var other = scene.direct(governor);
        if (other.isEmpty() || other.get().head() == reference.head()) {
            return;
        }
        if ("nmod".equals(relation) && Set.of("of", "from").contains(roles.preposition(reference.head()))) {
            of(other.get(), reference, found);
        } else if ("nmod:poss".equals(relation)) {
            possessed(reference, other.get(), found);
        }
    }

    /** "Orlov was in Geneva", "Orlov in the Assembly". */
    private void located(Reference where, List<Found> found) {
        var sentence = scene.sentence();
        if (!Set.of("in", "at").contains(roles.preposition(where.head()))) {
            return;
        }
        var relation = type(where) == EntityType.PLACE ? Relation.LIVED_IN : Relation.MEMBER_OF;
        boolean predicate = !sentence.children(where.head(), "cop").isEmpty();
        var whoWords = predicate
                ? roles.withConjuncts(Set.copyOf(sentence.children(where.head(), "nsubj")))
                : Set.of(sentence.governor(where.head()));
        for (int word : whoWords) {
            scene.references().stream()
                    .filter(who -> who.covers(word) && relation.allows(type(who), type(where)))
                    .forEach(who -> found.add(new Found(who, relation, where, predicate ? "being in" : "in")));
        }
    }

    private static void of(Reference part, Reference whole, List<Found> found) {
        if (type(whole) != EntityType.ORGANIZATION) {
            return;
        }
        if (type(part) == EntityType.PERSON) {
            found.add(new Found(part, Relation.MEMBER_OF, whole, "of"));
        } else if (type(part) == EntityType.ORGANIZATION) {
            found.add(new Found(part, Relation.PART_OF, whole, "of"));
        }
    }

    private static void possessed(Reference owner, Reference body, List<Found> found) {
        if (type(body) != EntityType.ORGANIZATION) {
            return;
        }
        if (type(owner) == EntityType.PERSON) {
            found.add(new Found(owner, Relation.LED, body, "poss"));
        } else if (type(owner) == EntityType.ORGANIZATION) {
            found.add(new Found(body, Relation.PART_OF, owner, "poss"));
        }
    }

    /** "The Menshevik Orlov", "Orlov, of the Foreign Office" and "Orlov (RSDLP)". */
    private void beside(Reference left, Reference right, List<Found> found) {
        if (left.step() != Reference.Step.NAME || right.step() != Reference.Step.NAME) {
            return;
        }
        boolean adjacent = right.first() - left.last() == 1;
        if (adjacent && types(left, right, EntityType.ORGANIZATION, EntityType.PERSON)) {
            found.add(new Found(right, Relation.MEMBER_OF, left, "beside"));
        } else if (types(left, right, EntityType.PERSON, EntityType.ORGANIZATION)) {
            var between = between(left, right);
            if (OF.contains(between)) {
                found.add(new Found(left, Relation.MEMBER_OF, right, "of"));
            } else if ("(".equals(between)) {
                found.add(new Found(left, Relation.MEMBER_OF, right, "bracket"));
            }
        }
    }

    private String between(Reference left, Reference right) {
        return scene.sentence().tokens().subList(left.last() + 1, right.first()).stream()
                .limit(LONGEST)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean types(Reference left, Reference right, EntityType one, EntityType other) {
        return type(left) == one && type(right) == other;
    }

    private static EntityType type(Reference reference) {
        return reference.who().get(0).type();
    }
}
