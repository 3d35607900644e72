package revnet.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;
import revnet.model.EdtfDate;

/** What the words beside a date make of it: until, since, about, by. */
final class Qualifier {

    private static final String INNER =
            "(?:(?:the|his|her|its|their|very|early|late|mid|as|about|around|circa|c\\.|ca\\.|roughly"
                    + "|(?:end|middle|beginning|start|close|spring|summer|autumn|fall|winter|month|night|morning|evening|day|year)\\s+of)[\\s-]+|mid-|c\\.)*$";
    private static final String WHOSE = "\\s+(?:the\\s+time\\s+of\\s+)?(?:his|her|its|their|the|\\p{L}+['’]s)\\s+";
    private static final String WHEN = "(?:\\p{L}+\\s+){1,2}(?:in|on|of)\\s+" + INNER;
    private static final String BODY =
            "(?!(?:\\p{L}+\\s+)?(?:courts?|tribunal|judges?|magistrates?|jury|bench|committee|commission|council|board|house"
                    + "|assembly|senate|parliament|police|public)\\b)";
    private static final String HAPPENING =
            "(?:\\p{L}+\\s+)?(?:arrival|return|birth|election|appointment|release|outbreak"
                    + "|beginning|start|foundation|founding|formation|establishment|creation|opening|inception|marriage|escape"
                    + "|defeat|fall|revolution|uprising|strike|congress|conference|coup|death)\\s+(?:in|on|of)\\s+";
    private static final Pattern UNTIL_EVENT = Pattern.compile(
            "\\b(?:(?:until|till|prior\\s+to|up\\s+to)" + WHOSE + "|before" + WHOSE + BODY + ")" + WHEN,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE_EVENT = Pattern.compile(
            "\\b(?:since" + WHOSE + WHEN + "|from" + WHOSE + HAPPENING + INNER + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_UNTIL = behind("(?:not|never)\\s+(?:\\p{L}+\\s+)?(?:until|till|before)");
    private static final Pattern UNTIL = behind("(?:until|till|up\\s+to|through|to|before|prior\\s+to|ahead\\s+of)");
    private static final Pattern BY = behind("by");
    private static final Pattern SINCE = behind("(?:since|(?<!\\bdat(?:ing|ed|es|e)\\s)from)");
    private static final Pattern AFTER = Pattern.compile("\\bafter\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONWARD =
            Pattern.compile("^\\s+on(?:wards?\\b|(?=\\s*[,.;)]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "(?:\\b(?:about|around|circa|ca|roughly|approximately|some\\s*time\\s+in)|\\bc\\.|\\bca\\.)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERHAPS =
            Pattern.compile("\\b(?:probably|perhaps|possibly|apparently)\\s+(?:in|on)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT =
            Pattern.compile("(?:^|[,;:(—–]|\\b(?:and|but|that|so))[\"“\\s]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile(
            "(?:^[\"“\\s]*|[,;:]\\s*|\\b(?:in|on|by|during|at|since|from|after|before|following|around|about|between|throughout"
                    + "|of\\s+the|and|the)[\\s-]+)" + INNER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_EVENT = Pattern.compile("\\bof\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*$");

    private Qualifier() {}

    private static Pattern behind(String preposition) {
        return Pattern.compile("\\b" + preposition + "\\s+" + INNER, Pattern.CASE_INSENSITIVE);
    }

    /**
     * A date with what the words beside it add.
     *
     * <p>"By 1920" is a deadline, {@code ../1920}, but where it opens its clause it sets the scene: "By 1920, the league
     * was in decline" is of 1920.
     *
     * @param date in EDTF
     * @param before the sentence up to the date
     * @param after the sentence from its end
     * @return the date, or empty if it is none ("31 June")
     */
    static Optional<EdtfDate> apply(String date, String before, String after) {
        var text = date;
        if (!date.contains("/")) {
            text = ABOUT.matcher(before).find() && !date.endsWith("~") ? date + "~" : text;
            text = PERHAPS.matcher(before).find() ? date + "?" : text;
            text = bounded(text, before, after);
        }
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String bounded(String date, String before, String after) {
        if (NOT_UNTIL.matcher(before).find()) {
            return date;
        }
        if (until(before) || deadline(before)) {
            return "../" + date;
        }
        boolean since = SINCE.matcher(before).find()
                || SINCE_EVENT.matcher(before).find()
                || AFTER.matcher(before).find();
        return since || ONWARD.matcher(after).find() ? date + "/.." : date;
    }

    private static boolean until(String before) {
        return UNTIL.matcher(before).find() || UNTIL_EVENT.matcher(before).find();
    }

    private static boolean deadline(String before) {
        var by = BY.matcher(before);
        return by.find() && !FRONT.matcher(before.substring(0, by.start())).find();
    }

    /**
     * Whether a date tells when something happened, so that the narrative then stands there, and does not only name a
     * thing: "the riots of 4 May 1926" tells, "the Charter of 1838" does not.
     *
     * @param before the sentence up to the date
     * @param fine whether the date tells more than a year
     */
    static boolean tells(String before, boolean fine) {
        boolean until =
                UNTIL.matcher(before).find() && !NOT_UNTIL.matcher(before).find();
        boolean told = TELLING.matcher(before).find()
                || (fine && OF_EVENT.matcher(before).find());
        return !until && told && !ASIDE.matcher(before).find();
    }
}
