package revnet.model;

import java.util.List;

/** Nobody and nothing in the graph is called so. */
public final class UnknownName extends RevnetException {

    private static final long serialVersionUID = 1L;

    /**
     * A name that was not found.
     *
     * @param name the name asked for
     * @param nearest names that come near, best first; may be empty
     */
    public UnknownName(String name, List<String> nearest) {
        super("Nobody and nothing in the graph is called '%s'%s"
                .formatted(
                        name,
                        nearest.isEmpty()
                                ? "; import documents that name it, or try another spelling."
                                : ". Did you mean %s?".formatted(String.join(", ", nearest))));
    }
}
