package revnet.cli.draw;

import java.util.Locale;

/**
 * A line of a network.
 *
 * @param from whence
 * @param relation what it is called: the name of a relation, or any words
 * @param to whither
 */
public record Link(String from, String relation, String to) {

    boolean directed() {
        return Palette.relation(relation).map(known -> !known.symmetric()).orElse(true);
    }

    /** In words, for example {@code Kranj expelled from Iron Ring}. */
    String told() {
        var words = Palette.relation(relation)
                .map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("– " + relation + " –");
        return from + " " + words + " " + to;
    }
}
