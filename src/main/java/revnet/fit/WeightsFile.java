package revnet.fit;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of weights in {@code lexicon}, as {@link revnet.extract.Weights} reads it. */
public final class WeightsFile {

    private static final int DECIMALS = 4;

    private WeightsFile() {}

    /**
     * Writes weights; whoever reads the file meanwhile finds the old weights or the new ones, never a part.
     *
     * @param fit the weights with their threshold
     * @param target the file, in a folder that exists; replaced if it is there
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Fit fit, Path target) throws IOException {
        var fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(fresh, text(fit));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The file's content; signs that are worth nothing in four decimals are left out. */
    static String text(Fit fit) {
        var settings = fit.settings();
        boolean pronouns = settings.subject() == Subject.PRONOUNS;
        var text = new StringBuilder("""
                # Made by revnet fit%s --precision %s --cost %s --seed %d
                # from %d %s of %d documents may %s, %d of them right by the gold.
                sign\tweight
                """.formatted(
                        pronouns ? " --pronouns" : "",
                        settings.precision(),
                        settings.cost(),
                        settings.seed(),
                        fit.sample().ties(),
                        pronouns ? "antecedents that the pronouns" : "ties that the sentences",
                        fit.sample().documents(),
                        pronouns ? "have" : "state",
                        fit.sample().right()));
        text.append(row("bias", rounded(fit.weights().bias())));
        text.append(row("threshold", rounded(fit.chosen().threshold())));
        fit.weights().bySign().forEach((sign, weight) -> {
            var rounded = rounded(weight);
            if (rounded.signum() != 0) {
                text.append(row(sign, rounded));
            }
        });
        return text.toString();
    }

    private static BigDecimal rounded(double weight) {
        return BigDecimal.valueOf(weight).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String row(String sign, BigDecimal weight) {
        return "%s\t%s\n".formatted(sign, weight.toPlainString());
    }
}
