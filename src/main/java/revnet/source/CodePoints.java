package revnet.source;

import java.util.Arrays;

/** Turns UTF-16 offsets of a text into code point offsets and back, without counting from the start each time. */
final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final int[] samples;

    /**
     * An index of a text.
     *
     * @param text the text
     */
    CodePoints(String text) {
        this.text = text;
        this.samples = samples(text);
    }

    private static int[] samples(String text) {
        int surrogates = 0;
        var samples = new int[text.length() / STEP + 1];
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                samples[i / STEP] = i - surrogates;
            }
            if (isSecondHalf(text, i)) {
                surrogates++;
            }
        }
        if (text.length() % STEP == 0) {
            samples[text.length() / STEP] = text.length() - surrogates;
        }
        return surrogates == 0 ? new int[0] : samples;
    }

    private static boolean isSecondHalf(String text, int i) {
        return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }

    /**
     * How many code points stand before a UTF-16 offset.
     *
     * @param offset a UTF-16 offset that does not cut a code point
     * @return the code point offset
     */
    int before(int offset) {
        if (samples.length == 0) {
            return offset;
        }
        int sample = offset / STEP;
        int count = samples[sample];
        for (int i = sample * STEP; i < offset; i++) {
            if (!isSecondHalf(text, i)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Where a code point begins.
     *
     * @param codePoint a code point offset
     * @return its UTF-16 offset
     * @throws IndexOutOfBoundsException if the text has fewer code points
     */
    int offset(int codePoint) {
        if (samples.length == 0) {
            return codePoint;
        }
        int found = Arrays.binarySearch(samples, codePoint);
        int sample = found >= 0 ? found : -found - 2;
        int start = sample * STEP;
        int base = start < text.length() && isSecondHalf(text, start) ? start + 1 : start;
        return text.offsetByCodePoints(base, codePoint - samples[sample]);
    }
}
