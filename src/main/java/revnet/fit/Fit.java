package revnet.fit;

import java.util.List;
import revnet.evaluate.Calibration;
import revnet.evaluate.Forecast;
import revnet.model.UsageError;

/**
 * Weights, and how good they may be expected to be on other documents.
 *
 * @param settings how they were fitted
 * @param sample what they were fitted to
 * @param weights fitted to all documents
 * @param chosen the threshold, chosen on held-out documents
 * @param steps other thresholds, the lowest first
 * @param calibration whether held-out ties are as often right as they are probable, all ties that were weighed counting
 */
public record Fit(
        Settings settings,
        Sample sample,
        Coefficients weights,
        Step chosen,
        List<Step> steps,
        Calibration calibration) {

    /** Copies the list. */
    public Fit {
        steps = List.copyOf(steps);
    }

    /**
     * What weights are fitted to.
     *
     * @param documents how many documents
     * @param ties how many ties were weighed, those left out that the gold calls optional
     * @param right how many of them the gold holds
     */
    public record Sample(int documents, int ties, int right) {}

    /**
     * Whether the threshold gives the precision that was asked for.
     *
     * @return false if no threshold does
     */
    public boolean reached() {
        return chosen.tally().precision() >= settings.precision();
    }

    static Fit of(Examples examples, Settings settings) {
        var sample = new Sample(examples.folds().size(), examples.list().size(), examples.right());
        if (sample.right() == 0 || sample.right() == sample.ties()) {
            throw new UsageError("Of %d ties that the documents may state, the gold holds %d; give gold by which some"
                            .formatted(sample.ties(), sample.right())
                    + " are right and some are wrong.");
        }
        var guesses = Folds.guess(examples, settings.cost());
        var thresholds = new Thresholds(guesses, examples.wanted());
        var forecasts = guesses.stream()
                .map(guess -> new Forecast(guess.probability(), guess.example().right()))
                .toList();
        return new Fit(
                settings,
                sample,
                Regression.fit(examples.list(), settings.cost()),
                thresholds.choose(settings.precision()),
                thresholds.steps(),
                Calibration.inTenths(forecasts));
    }
}
