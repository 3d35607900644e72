package revnet.extract.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way in which English prose writes when. */
interface Shape {

    /** The words, as a regular expression. */
    Pattern pattern();

    /** What a match means, the narrative standing where the clock says; empty if it is no date or nothing tells which. */
    Optional<Timing> read(MatchResult match, Clock clock);
}
