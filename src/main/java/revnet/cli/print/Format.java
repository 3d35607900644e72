package revnet.cli.print;

import java.util.Locale;
import java.util.function.BiConsumer;
import revnet.query.Table;

/** What an answer is written as. */
@SuppressWarnings("ImmutableEnumChecker") // the writers are method references without state
public enum Format {
    /** Text for a terminal. */
    TABLE((table, page) -> new TableAnswer(table).print(page)),
    /** Comma-separated values, with a head line, for a spreadsheet. */
    CSV((table, page) -> CsvTable.write(table, page.out())),
    /** A list of objects, for a program. */
    JSON((table, page) -> JsonTable.write(table, page.out())),
    /** A table in Markdown, for a text. */
    MARKDOWN((table, page) -> MarkdownTable.write(table, page.out())),
    /** A page in HTML, for a browser. */
    HTML((table, page) -> HtmlTable.write(table, page.out()));

    private final BiConsumer<Table, Page> writer;

    Format(BiConsumer<Table, Page> writer) {
        this.writer = writer;
    }

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param page where it goes
     */
    public void write(Answer answer, Page page) {
        if (this == TABLE) {
            answer.print(page);
        } else {
            writer.accept(answer.table(), page);
        }
        page.out().flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
