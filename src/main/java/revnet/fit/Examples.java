package revnet.fit;

import java.util.List;
import java.util.Map;

/**
 * What there is to learn from.
 *
 * @param folds the number of its group for each document, by its file name; those without a single example among them
 * @param list the examples, optional ones left out, in the order of documents and sentences
 * @param wanted how many distinct claims the gold of all documents holds
 */
record Examples(Map<String, Integer> folds, List<Example> list, int wanted) {

    Examples {
        folds = Map.copyOf(folds);
        list = List.copyOf(list);
    }

    int fold(Example example) {
        return folds.getOrDefault(example.document(), 0);
    }

    int right() {
        return (int) list.stream().filter(Example::right).count();
    }
}
