package revnet.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How likely something is, written alike on every platform: in decimals, four at most. */
final class Confidence {

    private static final int DECIMALS = 4;

    private Confidence() {}

    /** A confidence from 0 to 1, rounded. */
    static BigDecimal of(double confidence) {
        return BigDecimal.valueOf(confidence)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
