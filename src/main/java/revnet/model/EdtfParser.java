package revnet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date in the Extended Date/Time Format: sets, intervals, and the days, months and years at their ends. */
final class EdtfParser {

    private static final String EXAMPLES =
            "write for example 1922, 1922-02, 1922-02-20, 192X, 1922~, 1919/1921 or ../1923";

    private static final Pattern SET = Pattern.compile("\\[([^\\[\\]{}/]+)]|\\{([^\\[\\]{}/]+)}");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})(?:Z|[+-]\\d{2}(?::\\d{2})?)?");

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    /**
     * The outer bounds of a date.
     *
     * @throws IllegalArgumentException if it is not EDTF
     */
    static Bounds bounds(String text) {
        return new EdtfParser(text).whole();
    }

    private Bounds whole() {
        var set = SET.matcher(text);
        if (set.matches()) {
            return set(text.substring(1, text.length() - 1));
        }
        var time = TIME.matcher(text);
        if (time.matches()) {
            checkTime(time.group(2));
            return point(time.group(1));
        }
        int slash = text.indexOf('/');
        return slash < 0 ? point(text) : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private Bounds interval(String start, String end) {
        if (open(start) && open(end)) {
            throw invalid("one end at least must be a date");
        }
        return inOrder(
                open(start) ? Optional.empty() : point(start).earliest(),
                open(end) ? Optional.empty() : point(end).latest());
    }

    private Bounds set(String members) {
        var all = new ArrayList<Bounds>();
        for (var member : members.split(",", -1)) {
            int dots = member.indexOf("..");
            all.add(dots < 0 ? point(member) : interval(member.substring(0, dots), member.substring(dots + 2)));
        }
        boolean begins = all.stream().allMatch(bounds -> bounds.earliest().isPresent());
        boolean ends = all.stream().allMatch(bounds -> bounds.latest().isPresent());
        return new Bounds(
                all.stream()
                        .flatMap(bounds -> bounds.earliest().stream())
                        .filter(day -> begins)
                        .min(order()),
                all.stream()
                        .flatMap(bounds -> bounds.latest().stream())
                        .filter(day -> ends)
                        .max(order()));
    }

    private Bounds point(String point) {
        var date = EdtfPoint.DATE.matcher(point);
        if (date.matches()) {
            return date(date);
        }
        var year = EdtfPoint.LONG_YEAR.matcher(point);
        if (year.matches()) {
            return EdtfPoint.longYear(year).orElseThrow(() -> invalid("the year is out of range"));
        }
        throw new IllegalArgumentException("'%s' is not an EDTF date; %s".formatted(text, EXAMPLES));
    }

    private Bounds date(Matcher date) {
        var years = EdtfPoint.years(date);
        if (date.group("month") == null) {
            return new Bounds(LocalDate.of(years.get(0), 1, 1), LocalDate.of(years.get(years.size() - 1), 12, 31));
        }
        var months = EdtfPoint.months(date.group("month"));
        if (months.isEmpty()) {
            throw invalid("there is no month " + date.group("month"));
        }
        if (date.group("day") == null) {
            return EdtfPoint.months(years, months);
        }
        if (!months.get(0).month()) {
            throw invalid("a season has no days");
        }
        return EdtfPoint.days(years, months, date.group("day"))
                .orElseThrow(() -> invalid("there is no day %s in %s-%s"
                        .formatted(date.group("day"), date.group("year"), date.group("month"))));
    }

    private void checkTime(String time) {
        try {
            LocalTime.parse(time);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is not an EDTF date: there is no time %s".formatted(text, time), e);
        }
    }

    private Bounds inOrder(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw invalid("it ends before it begins");
        }
        return new Bounds(earliest, latest);
    }

    private IllegalArgumentException invalid(String problem) {
        return new IllegalArgumentException("'%s' is not an EDTF date: %s".formatted(text, problem));
    }

    private static boolean open(String end) {
        return end.isEmpty() || "..".equals(end);
    }

    private static Comparator<LocalDate> order() {
        return Comparator.naturalOrder();
    }

    /**
     * The first and the last day that a date may mean.
     *
     * @param earliest empty where it is open or unknown
     * @param latest empty where it is open or unknown
     */
    record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        Bounds(LocalDate earliest, LocalDate latest) {
            this(Optional.of(earliest), Optional.of(latest));
        }
    }
}
