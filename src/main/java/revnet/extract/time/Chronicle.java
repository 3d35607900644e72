package revnet.extract.time;

import java.util.List;
import java.util.Optional;
import revnet.language.Sentence;
import revnet.language.Token;
import revnet.model.EdtfDate;

/** The time that one document tells of, sentence by sentence in reading order. */
public final class Chronicle {

    private static final int FAR = 8;

    private final DateFinder finder = new DateFinder();
    private final Clock clock = new Clock();
    private int age;

    /** A chronicle of a document that is yet to be read. */
    public Chronicle() {}

    /**
     * Finds the dates of the next sentence.
     *
     * @param tokens its words
     * @return its dates, for the parser
     */
    public Dates read(List<Token> tokens) {
        return new Dates(tokens, finder.find(tokens, new Clock(clock)));
    }

    /**
     * Places the dates in the sentence's tree, and moves the narrative.
     *
     * @param dates what {@link #read} found
     * @param sentence the same sentence, parsed
     * @return when its words hold
     */
    public Dating settle(Dates dates, Sentence sentence) {
        var dating = new Dating(sentence, dates, age < FAR ? carried() : Optional.empty());
        age++;
        dating.narrative()
                .or(() -> dating.outlook().filter(date -> clock.before(date.moment())))
                .ifPresentOrElse(
                        date -> {
                            clock.set(date.moment());
                            age = 0;
                        },
                        () -> orient(dates));
        return dating;
    }

    /** The first date of a document tells its age, even where it does not tell when the story goes on. */
    private void orient(Dates dates) {
        dates.spans().stream()
                .filter(date -> clock.now().isEmpty() && date.tells())
                .findFirst()
                .ifPresent(date -> {
                    clock.set(date.moment());
                    age = FAR;
                });
    }

    /** The year in which the narrative stands, as the date of what is told without one: doubtful. */
    private Optional<EdtfDate> carried() {
        return clock.year().map(year -> EdtfDate.parse(year + "?"));
    }
}
