package revnet.cli.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a table as a person reads it. */
final class Cell {

    private static final int DIGITS = 3;

    private Cell() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Cell::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> values) {
            return values.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value.toString().replaceAll("\\s+", " ");
    }

    private static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        var rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
