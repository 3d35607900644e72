package revnet.cli.print;

import java.util.Locale;
import java.util.function.BiConsumer;

/** What an answer is written as. */
@SuppressWarnings("ImmutableEnumChecker") // the writers are functions without state
public enum Format {
    /** Text for a terminal. */
    TABLE(Answer::print),
    /** Comma-separated values, with a head line, for a spreadsheet. */
    CSV((answer, page) -> CsvTable.write(answer.table(), page.out())),
    /** A list of objects, for a program. */
    JSON((answer, page) -> JsonTable.write(answer.json(), page.out())),
    /** A table in Markdown, for a text. */
    MARKDOWN((answer, page) -> answer.markdown(page.out())),
    /** A page in HTML, for a browser. */
    HTML((answer, page) -> answer.html(page.out()));

    private final BiConsumer<Answer, Page> writer;

    Format(BiConsumer<Answer, Page> writer) {
        this.writer = writer;
    }

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param page where it goes
     */
    public void write(Answer answer, Page page) {
        writer.accept(answer, page);
        page.out().flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
