package revnet.cli.print;

import java.io.PrintWriter;
import revnet.query.Table;

/** Something that a question was answered with, for people and for programs. */
public interface Answer {

    /**
     * The answer as rows, for programs and spreadsheets.
     *
     * @return a table without layout
     */
    Table table();

    /**
     * Writes the answer as a person reads it.
     *
     * @param page where it goes
     */
    void print(Page page);

    /**
     * The answer for a program.
     *
     * @return what JSON is made of: lists, maps with texts as keys, texts, numbers
     */
    default Object json() {
        return JsonTable.objects(table());
    }

    /**
     * Writes the answer for a text.
     *
     * @param out where it goes
     */
    default void markdown(PrintWriter out) {
        MarkdownTable.write(table(), out);
    }

    /**
     * Writes the answer as a page for a browser, which needs nothing else.
     *
     * @param out where it goes
     */
    default void html(PrintWriter out) {
        HtmlTable.write(table(), out);
    }
}
