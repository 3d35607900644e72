package revnet.extract.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.language.Sentence;
import revnet.model.EdtfDate;

/**
 * The years of a life as they stand behind a name, "Anna Orlova (1861–1936)": the time of her birth and of her death,
 * and of nothing else that the sentence tells.
 *
 * @param birth the year of birth
 * @param death the year of death
 */
record Life(EdtfDate birth, EdtfDate death) {

    private static final Pattern YEARS = Pattern.compile("((\\d{4})[-\\d]*)/((\\d{4})[-\\d]*)");
    private static final Set<String> ENDS = Set.of("die", "kill", "execute", "shoot", "hang", "murder", "assassinate");
    private static final int SHORTEST = 18;

    /** The life whose years a date is, if it stands in brackets behind a name and is long enough for one. */
    static Optional<Life> of(Sentence sentence, DateSpan date) {
        var years = YEARS.matcher(date.date().text());
        boolean apart = bracketed(sentence, date) && years.matches();
        if (!apart || Integer.parseInt(years.group(4)) - Integer.parseInt(years.group(2)) < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new Life(EdtfDate.parse(years.group(1)), EdtfDate.parse(years.group(3))));
    }

    private static boolean bracketed(Sentence sentence, DateSpan date) {
        int opening = date.first() - 1;
        boolean inside = opening > 0 && date.last() + 1 < sentence.size();
        return inside
                && "(".equals(sentence.token(opening).text())
                && ")".equals(sentence.token(date.last() + 1).text())
                && sentence.token(opening - 1).tag().startsWith("NNP");
    }

    /** When something of this life happened, if its years tell. */
    Optional<EdtfDate> of(boolean born, String verb) {
        if (born) {
            return Optional.of(birth);
        }
        return ENDS.contains(verb) ? Optional.of(death) : Optional.empty();
    }
}
