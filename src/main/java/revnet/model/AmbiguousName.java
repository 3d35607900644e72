package revnet.model;

import java.util.List;

/** Several entities are called so. */
public final class AmbiguousName extends RevnetException {

    private static final long serialVersionUID = 1L;

    /**
     * A name that several entities share.
     *
     * @param name the name asked for
     * @param candidates how to ask for each of them, for example {@code Sergei Medvedev (sergei-medvedev)}
     */
    public AmbiguousName(String name, List<String> candidates) {
        super("'%s' could be %s; give the full name or the id in brackets."
                .formatted(name, String.join(" or ", candidates)));
    }
}
