package revnet.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A tie that a passage states, with the words that state it.
 *
 * @param id its name, a digest of the rest
 * @param tie what is claimed
 * @param circumstances when, where and how firmly
 * @param evidence the words
 * @param confidence how likely the passage says so, from 0 to 1
 */
public record Claim(ClaimId id, Tie tie, Circumstances circumstances, Evidence evidence, double confidence)
        implements Comparable<Claim> {

    /** Refuses a confidence that is no probability. */
    public Claim {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, not " + confidence);
        }
    }

    /**
     * A claim with the id that its content gives it.
     *
     * @param tie what is claimed
     * @param circumstances when, where and how firmly
     * @param evidence the words
     * @param confidence how likely the passage says so, from 0 to 1
     * @return the claim
     */
    public static Claim of(Tie tie, Circumstances circumstances, Evidence evidence, double confidence) {
        var content = String.join(
                "\u001f",
                tie.subject().value(),
                tie.relation().name(),
                tie.object().value(),
                circumstances.date().map(EdtfDate::text).orElse(""),
                circumstances.certainty().code(),
                evidence.document().value(),
                evidence.quote().spans().toString());
        return new Claim(new ClaimId(digest(content)), tie, circumstances, evidence, confidence);
    }

    @Override
    public int compareTo(Claim other) {
        return id.compareTo(other.id);
    }

    private static String digest(String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
