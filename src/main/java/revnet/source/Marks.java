package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of a paragraph what a reader skips: footnote marks, underscores around italics, stray blanks. */
final class Marks {

    private static final String WORD_END = "[\\p{L}.,;:!?\"'”’»)\\]]";

    private static final List<Pattern> LEFT_OUT = List.of(
            Pattern.compile("(\\[\\s*\\d{1,3}(?:\\s*[,–-]\\s*\\d{1,3})*\\s*])"),
            Pattern.compile("(\\[(?:note|nb|n|fn|lower-alpha)\\.? ?\\d{1,3}])"),
            Pattern.compile("(?i)(\\[(?:citation|clarification|better source|page|full citation) needed])"),
            Pattern.compile("(?=\\[)(?<=[.,;:!?\"”’)\\]])(\\[[a-z]])"),
            Pattern.compile("(?=[¹²³⁰⁴⁵⁶⁷⁸⁹])(?<=" + WORD_END + ")(?<!\\b[kcdm]?m)([¹²³⁰⁴⁵⁶⁷⁸⁹]+)"),
            Pattern.compile("(?=[†‡])(?<=[\\p{L}.,;:!?”\"])([†‡]+)"),
            Pattern.compile("(?=\\()(?<=[\\p{Ll}.,;”\"])(\\(\\d{1,2}\\))(?=[\\s.,;:!?]|$)"),
            Pattern.compile("(?=\\d)(?<=\\p{Ll}{4}[.!?]|\\p{Ll}{3}[.!?][”\"])(\\d{1,2})(?=\\s|$)"),
            Pattern.compile("(?=_)(?<![\\p{L}\\p{N}_])(_+)(?=\\S)"),
            Pattern.compile("(?=_)(?<=\\S)(_+)(?![\\p{L}\\p{N}_])"),
            Pattern.compile("^([\ufeff\\s]+)"));

    private static final List<Pattern> STRAY = List.of(
            Pattern.compile("(?= )(?<=\\S)( )(?=[,;.:!?)](?:\\s|$))"),
            Pattern.compile("(?= )(?<=\\()( )"),
            Pattern.compile("((?:^ )|(?: $))"));

    private Marks() {}

    /** A paragraph without footnote marks and the underscores of italics. */
    static Draft leaveOut(Draft draft) {
        var left = draft;
        for (var pattern : LEFT_OUT) {
            left = left.without(pattern);
        }
        return left;
    }

    /** A paragraph with single blanks, and none before a comma. */
    static Draft singleBlanks(Draft draft) {
        var left = draft.cut(spaces(draft.text()));
        for (var pattern : STRAY) {
            left = left.without(pattern);
        }
        return left;
    }

    /** Every white space that is not one blank. */
    private static List<Cut> spaces(String text) {
        var cuts = new ArrayList<Cut>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Fold.isSpace(text.charAt(i))) {
                i++;
            }
            if (i - start > 1 || (i > start && text.charAt(start) != ' ')) {
                cuts.add(new Cut(start, i, true));
            }
            i++;
        }
        return cuts;
    }
}
