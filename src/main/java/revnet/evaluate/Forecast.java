package revnet.evaluate;

/**
 * A claim that said how likely it is right.
 *
 * @param confidence from 0 to 1
 * @param right whether it is
 */
public record Forecast(double confidence, boolean right) {}
