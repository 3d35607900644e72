package revnet.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import revnet.model.Span;

/**
 * A line of a claims file.
 *
 * @param document the document's file name; empty if the claim may be of any document
 * @param subject the one end
 * @param relation the relation's name
 * @param object the other end
 * @param said when, how firmly and in which words
 * @param spans where the words stand in the document
 * @param confidence how likely the claim is right, from 0 to 1, if the file tells
 */
record ClaimLine(
        Optional<String> document,
        Named subject,
        String relation,
        Named object,
        Said said,
        List<Span> spans,
        OptionalDouble confidence) {

    ClaimLine {
        spans = List.copyOf(spans);
    }
}
