package revnet.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether claims are as often right as they say.
 *
 * @param bins claims by confidence, the least confident first
 * @param brier the mean squared distance of confidence from what turned out, 0 at best (Brier, Verification of forecasts
 *     expressed in terms of probability, 1950); empty if no claim carries a confidence
 * @param expectedError the mean distance of confidence from the share right, bin by bin, weighted by claims (Naeini,
 *     Cooper and Hauskrecht, Obtaining well calibrated probabilities using Bayesian binning, 2015); empty likewise
 */
public record Calibration(List<Bin> bins, OptionalDouble brier, OptionalDouble expectedError) {

    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
    private static final double[] TENTHS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    /** Copies the list. */
    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Claims of like confidence.
     *
     * @param from the least confidence
     * @param to the confidence that is too great, except 1, which is not
     * @param claims how many there are
     * @param confidence their mean confidence; empty if there are none
     * @param right the share of them that is right; empty if there are none
     */
    public record Bin(double from, double to, int claims, OptionalDouble confidence, OptionalDouble right) {

        private double error() {
            return claims == 0 ? 0 : claims * Math.abs(confidence.orElseThrow() - right.orElseThrow());
        }
    }

    /**
     * A table in which improbable claims are told apart too.
     *
     * @param forecasts claims with what turned out
     * @return the table, in ten bins of equal width
     */
    public static Calibration inTenths(List<Forecast> forecasts) {
        return of(forecasts, TENTHS);
    }

    static Calibration of(List<Forecast> forecasts) {
        return of(forecasts, EDGES);
    }

    private static Calibration of(List<Forecast> forecasts, double... edges) {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i + 1 < edges.length; i++) {
            bins.add(bin(forecasts, edges[i], edges[i + 1]));
        }
        if (forecasts.isEmpty()) {
            return new Calibration(bins, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double error = bins.stream().mapToDouble(Bin::error).sum() / forecasts.size();
        return new Calibration(
                bins, forecasts.stream().mapToDouble(Calibration::squared).average(), OptionalDouble.of(error));
    }

    private static Bin bin(List<Forecast> forecasts, double from, double to) {
        var inside = forecasts.stream()
                .filter(forecast -> forecast.confidence() >= from)
                .filter(forecast -> forecast.confidence() < to || to == 1)
                .toList();
        return new Bin(
                from,
                to,
                inside.size(),
                inside.stream().mapToDouble(Forecast::confidence).average(),
                inside.stream().mapToDouble(Calibration::outcome).average());
    }

    private static double outcome(Forecast forecast) {
        return forecast.right() ? 1 : 0;
    }

    private static double squared(Forecast forecast) {
        double distance = forecast.confidence() - outcome(forecast);
        return distance * distance;
    }
}
