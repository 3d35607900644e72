package revnet.cli.print;

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
}
