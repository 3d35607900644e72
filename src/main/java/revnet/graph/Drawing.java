package revnet.graph;

import java.util.List;

/**
 * What can be drawn from the rows of an answer, as a Cypher file declares it.
 *
 * @param kind what is drawn
 * @param columns what it is drawn from, as the kind wants it
 */
public record Drawing(Kind kind, List<String> columns) {

    /** Copies the columns and refuses too few or too many. */
    public Drawing {
        columns = List.copyOf(columns);
        if (columns.size() < kind.fewest || columns.size() > kind.most) {
            throw new IllegalArgumentException("%s is not %s".formatted(columns, kind.columns));
        }
    }

    /** What is drawn. */
    public enum Kind {
        /** Bars, one a year: of a column of years, the rows counted, or the numbers of a second column added up. */
        CHART("chart", 1, 2, "'year' or 'year number'"),
        /** Nodes and lines, one a row: from a column, by a column of relations or one relation's name, to a column. */
        NETWORK("network", 3, 3, "'from relation to'");

        private final String code;
        private final int fewest;
        private final int most;
        private final String columns;

        Kind(String code, int fewest, int most, String columns) {
            this.code = code;
            this.fewest = fewest;
            this.most = most;
            this.columns = columns;
        }

        /**
         * The word after the {@code @} in the header of a Cypher file.
         *
         * @return for example {@code chart}
         */
        public String code() {
            return code;
        }
    }
}
