package revnet.cli.draw;

import java.util.Arrays;
import java.util.Optional;
import revnet.model.EntityType;
import revnet.model.Family;
import revnet.model.Relation;

/**
 * Colours that everybody can tell apart (Okabe and Ito 2008), the same as in the style for Neo4j Browser; lines differ
 * by their dashes too, so that a picture can be copied in black and white.
 */
final class Palette {

    /** What belongs to no family. */
    static final Stroke PLAIN = new Stroke("#666666", 1.2, "");

    /** What is there to be written upon. */
    static final Stroke FAINT = new Stroke("#CCCCCC", 0.8, "");

    private Palette() {}

    /** How a tie of a family is drawn. */
    static Stroke of(Family family) {
        return switch (family) {
            case AFFILIATION -> new Stroke("#0072B2", 1.8, "");
            case ALLIANCE -> new Stroke("#009E73", 1.8, "7 2");
            case OPPOSITION -> new Stroke("#D55E00", 1.8, "2 2");
            case CONTACT -> new Stroke("#56B4E9", 1.8, "5 3");
            case REPRESSION -> new Stroke("#000000", 1.8, "9 2 2 2");
            case PLACE -> new Stroke("#999999", 1.8, "");
            case KIN -> new Stroke("#F0E442", 2.6, "");
            case WORK -> new Stroke("#E69F00", 1.8, "4 2");
            case EVENT -> new Stroke("#CC79A7", 1.8, "1 2");
        };
    }

    /** How a tie is drawn, if what it is called is a relation. */
    static Stroke of(String relation) {
        return relation(relation).map(known -> of(known.family())).orElse(PLAIN);
    }

    /** The colour of what is drawn for an entity. */
    static String of(EntityType type) {
        return switch (type) {
            case PERSON -> "#0072B2";
            case ORGANIZATION -> "#E69F00";
            case PLACE -> "#009E73";
            case WORK -> "#F0E442";
            case EVENT -> "#CC79A7";
        };
    }

    static Optional<Relation> relation(String name) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }
}
