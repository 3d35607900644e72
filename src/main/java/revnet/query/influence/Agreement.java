package revnet.query.influence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far two ways to divide the same things are the same. */
final class Agreement {

    private Agreement() {}

    /**
     * Normalised mutual information, {@code 2 I(X, Y) / (H(X) + H(Y))} (Danon, Diaz-Guilera, Duch and Arenas 2005, "Comparing
     * community structure identification"); 1 where neither divides.
     */
    static <X extends Comparable<X>, Y extends Comparable<Y>> double of(List<Map.Entry<X, Y>> things) {
        double one = entropy(things, Map.Entry::getKey);
        double other = entropy(things, Map.Entry::getValue);
        double both = entropy(things, thing -> thing.getKey() + "\n" + thing.getValue());
        return one + other == 0 ? 1 : Math.max(0, 2 * (one + other - both) / (one + other));
    }

    private static <T, K extends Comparable<K>> double entropy(List<T> things, Function<T, K> group) {
        return things.stream()
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> (double) count / things.size())
                .map(share -> -share * Math.log(share))
                .sum();
    }
}
