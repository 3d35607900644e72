package revnet.extract.time;

import static revnet.extract.time.Words.MONTH;
import static revnet.extract.time.Words.SEASON;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates that leave their year or month to the narrative. */
enum PartialShape implements Shape {
    /** 13 October of that year; May of the following year; the 8th of September in the next year. */
    POINT_IN_RELATIVE_YEAR("(" + AbsoluteShape.DAY_MONTH + "|" + MONTH + "|" + SEASON + "),?\\s+(?:of|in)\\s+"
            + "(?:the|that|this)(?:\\s+(same|following|next|ensuing|previous|preceding))?\\s+year\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            int shift = Step.years(match.group(2) == null ? "same" : match.group(2));
            return clock.year()
                    .map(year -> Words.moment(match.group(1), clock).within(Moment.of(year + shift)))
                    .filter(Moment::valid)
                    .map(Timing::at);
        }
    },
    /** 3 May; May 3. */
    DAY_AND_MONTH(AbsoluteShape.DAY_MONTH) {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var moment = Words.moment(match.group(), clock);
            return Optional.of(rolled(moment, clock)).filter(Moment::valid).map(Timing::at);
        }
    },
    /** The following May; last May. */
    MONTH_STEP("(?<=\\b(?:following|next|ensuing)\\s)" + MONTH) {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var moment = Words.moment(match.group(), clock);
            return clock.now()
                    .filter(now -> now.year() > 0)
                    .map(now -> Timing.at(new Moment(
                            now.year() + (now.month() == 0 || now.month() >= moment.month() ? 1 : 0),
                            moment.month(),
                            0)));
        }
    },
    /** A month of the narrative's year: in February, until late May. */
    MONTH_ONLY(
            "(?<=\\b(?:in|of|by|since|until|till|during|early|late|mid|that|from|before|after|through)[\\s-]{1,3})"
                    + MONTH
                    + "(?!\\s+(?:\\d|Days?\\b|Theses|Revolution|Uprising|Rising|Crisis|Manifesto|Offensive|Laws?\\b|Movement|events))") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.year()
                    .map(year -> rolled(Words.moment(match.group(), clock), clock))
                    .map(Timing::at);
        }
    },
    /** A season of the narrative's year: that summer, in the following spring. */
    SEASON_ONLY("(?<=\\b(?:in|during|by|until|since|of|that|through)\\s{1,3}(?:the\\s{1,3})?(?:early\\s|late\\s)?)"
            + "(?:(same|following|next|ensuing|previous|preceding)\\s+)?((?!fall\\s+of)" + SEASON
            + ")(?!\\s+\\p{Ll}*(?:offensive|school))") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var season = Words.season(match.group(2));
            int shift = match.group(1) == null ? 0 : Step.years(match.group(1));
            return clock.year().map(year -> Timing.at(new Moment(year + shift, season, 0)));
        }
    },
    /** A day of the narrative's month: on the 9th. */
    DAY_ONLY(
            "(?<=\\b(?:on|by|until|till|from|since|before|and)\\s{1,3})the\\s+([0-3]?\\d)(?:st|nd|rd|th)\\b(?=\\s*[.,;:)!?]|\\s*$"
                    + "|\\s+(?:he|she|it|they|we|I|the|a|an|his|her|their|and|but|to|at|in|with|by|when|after|was|were|had|only)\\b)") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            int day = Integer.parseInt(match.group(1));
            return clock.now()
                    .filter(Moment::hasMonth)
                    .map(now -> later(now, day))
                    .filter(Moment::valid)
                    .map(Timing::at);
        }
    };

    private static final int LATE_MONTH = 10;
    private static final int EARLY_MONTH = 3;
    private static final int LATE_DAY = 20;
    private static final int EARLY_DAY = 10;
    private static final int MONTHS = 12;

    private final Pattern pattern;

    PartialShape(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Pattern pattern() {
        return pattern;
    }

    /** A month of the narrative's year, or of the next one where a narrative at the year's end speaks of its beginning. */
    private static Moment rolled(Moment moment, Clock clock) {
        var now = clock.now().orElse(Moment.of(0));
        boolean turned = now.year() > 0 && now.hasMonth() && now.month() >= LATE_MONTH && moment.month() <= EARLY_MONTH;
        return new Moment(turned ? now.year() + 1 : now.year(), moment.month(), moment.day());
    }

    /** A day of the narrative's month, or of the next one where a narrative at the month's end speaks of its beginning. */
    private static Moment later(Moment now, int day) {
        if (now.day() < LATE_DAY || day > EARLY_DAY) {
            return new Moment(now.year(), now.month(), day);
        }
        boolean december = now.month() == MONTHS;
        int year = december && now.year() > 0 ? now.year() + 1 : now.year();
        return new Moment(year, december ? 1 : now.month() + 1, day);
    }
}
