package revnet.fit;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression with an L2 penalty, by liblinear (Fan, Chang, Hsieh, Wang and Lin, LIBLINEAR: a library for large
 * linear classification, 2008). The bias is one more sign, which every example has.
 */
final class Regression {

    /** A sign of fewer examples says more about them than about itself. */
    private static final int FEWEST = 4;

    /** Far below what four decimals of a weight show. */
    private static final double TOLERANCE = 1e-6;

    private final List<Example> examples;
    private final Map<String, Integer> columns;

    private Regression(List<Example> examples) {
        this.examples = examples;
        this.columns = columns(examples);
    }

    /**
     * Fits weights.
     *
     * @param examples what to learn from
     * @param cost liblinear's C
     * @return the weights; if there are not both right and wrong examples, only a bias, from the counts of the two with
     *     one added to each (Laplace's rule of succession)
     */
    static Coefficients fit(List<Example> examples, double cost) {
        long right = examples.stream().filter(Example::right).count();
        long wrong = examples.size() - right;
        if (right == 0 || wrong == 0) {
            return new Coefficients(Math.log((right + 1.0) / (wrong + 1.0)), new TreeMap<>());
        }
        return new Regression(examples).solve(cost);
    }

    /** A column for each sign that is frequent enough, in the order of signs, the first being 1. */
    private static Map<String, Integer> columns(List<Example> examples) {
        var columns = new TreeMap<String, Integer>();
        examples.forEach(example -> example.signs().forEach(sign -> columns.merge(sign, 1, Integer::sum)));
        columns.values().removeIf(count -> count < FEWEST);
        int column = 0;
        for (var entry : columns.entrySet()) {
            column++;
            entry.setValue(column);
        }
        return columns;
    }

    private Coefficients solve(double cost) {
        Linear.disableDebugOutput();
        var model = Linear.train(problem(), new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double[] weights = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        var bySign = new TreeMap<String, Double>();
        columns.forEach((name, column) -> bySign.put(name, sign * weights[column - 1]));
        return new Coefficients(sign * weights[columns.size()], bySign);
    }

    private Problem problem() {
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = columns.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream().map(this::features).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.right() ? 1 : 0)
                .toArray();
        return problem;
    }

    /** The columns of an example's signs in rising order, as liblinear wants them, and the bias. */
    private Feature[] features(Example example) {
        var features = new ArrayList<Feature>();
        example.signs().stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .sorted()
                .distinct()
                .forEach(column -> features.add(new FeatureNode(column, 1)));
        features.add(new FeatureNode(columns.size() + 1, 1));
        return features.toArray(Feature[]::new);
    }
}
