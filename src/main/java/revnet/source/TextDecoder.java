package revnet.source;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import revnet.model.RejectedDocument;

/**
 * Turns a file's bytes into text with line feeds.
 *
 * <p>UTF-8 if the bytes are valid UTF-8 (a byte order mark stays as U+FEFF, as it does elsewhere), UTF-16 by its byte
 * order mark, else the encoding that the file declares, else the one that its letters suggest.
 */
final class TextDecoder {

    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final int HEAD = 1 << 12;
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 15;

    private final String file;

    /**
     * Decodes a file.
     *
     * @param file what to call it in a refusal
     */
    TextDecoder(String file) {
        this.file = file;
    }

    /**
     * The text that bytes stand for.
     *
     * @param bytes a file's bytes
     * @return the text; every line ends in a line feed alone
     * @throws RejectedDocument if the bytes are no text
     */
    String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** The source of an HTML page, in the encoding that it declares unless it is plainly another. */
    String decodeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head).results().map(m -> m.group(1)).findFirst();
        return decode(bytes, declared.filter(TextDecoder::isKnown).map(Charset::forName));
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private String decode(byte[] bytes, Optional<Charset> declared) {
        if (bytes.length == 0) {
            throw empty();
        }
        String text = text(bytes, declared).replace("\r\n", "\n").replace('\r', '\n');
        if (isBinary(text)) {
            throw binary();
        }
        if (text.chars().allMatch(c -> Fold.isSpace(c) || c == '\ufeff')) {
            throw empty();
        }
        return text;
    }

    private String text(byte[] bytes, Optional<Charset> declared) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, StandardCharsets.UTF_16).orElseThrow(this::undecodable);
        }
        if (hasZero(bytes)) {
            throw binary();
        }
        return Stream.of(Optional.of(StandardCharsets.UTF_8), declared)
                .flatMap(Optional::stream)
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .or(() -> detected(bytes).flatMap(charset -> strictly(bytes, charset)))
                .orElseThrow(this::undecodable);
    }

    private static Optional<Charset> detected(byte[] bytes) {
        var match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        return Optional.ofNullable(match)
                .filter(m -> m.getConfidence() >= LEAST_CONFIDENCE)
                .map(m -> m.getName())
                .filter(name -> !name.startsWith("IBM") && Charset.isSupported(name))
                .map(Charset::forName);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one character in a hundred is a control character. */
    private static boolean isBinary(String text) {
        long controls =
                text.chars().filter(c -> c < 0x20 && !Character.isWhitespace(c)).count();
        return controls * 100 > text.length();
    }

    private RejectedDocument empty() {
        return new RejectedDocument(file, "holds no text: leave it out, or give the file that has the text.");
    }

    private RejectedDocument binary() {
        return new RejectedDocument(file, "holds binary data, not text: save the document as plain text in UTF-8.");
    }

    private RejectedDocument undecodable() {
        return new RejectedDocument(file, "is in an encoding that cannot be told: save it as UTF-8.");
    }
}
