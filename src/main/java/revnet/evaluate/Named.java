package revnet.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An end of a claim, as a file names it.
 *
 * @param type its type's label; empty if the file gives none
 * @param name its name
 * @param aliases its other names
 */
record Named(String type, String name, List<String> aliases) {

    Named {
        aliases = List.copyOf(aliases);
    }

    /** All its names, folded, in the order of the file. */
    Set<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Folding::name)
                .filter(folded -> !folded.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
