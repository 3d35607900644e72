package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import revnet.language.Sentence;
import revnet.language.Token;

/**
 * References of a sentence that stand in a row, as the line shows it and whatever the parser makes of it: "Orlov, the
 * printer Duval and Keller".
 */
final class Coordination {

    private static final Set<String> JOINTS = Set.of("and", "or", "&", "nor");
    private static final Set<String> BEFORE_NAMES = Set.of("DT", "JJ", "NN", "NNS", "PRP$", "CD");
    private static final List<List<String>> COMITATIVES = List.of(
            List.of("as", "well", "as"), List.of("along", "with"), List.of("together", "with"), List.of("alongside"), List.of("in", "addition", "to"));
    private static final int LONGEST_JOINT = 5;

    private final Sentence sentence;
    private final List<List<Reference>> rows = new ArrayList<>();

    Coordination(Sentence sentence, List<Reference> references) {
        this.sentence = sentence;
        for (var reference : references) {
            if (!rows.isEmpty() && continues(last(rows.get(rows.size() - 1)), reference)) {
                rows.get(rows.size() - 1).add(reference);
            } else {
                rows.add(new ArrayList<>(List.of(reference)));
            }
        }
        splitAppositions();
    }

    /** The rows from left to right; a reference that stands alone is a row of one. */
    List<List<Reference>> rows() {
        return rows;
    }

    /** The row of a reference. */
    List<Reference> row(Reference reference) {
        return rows.stream()
                .filter(row -> row.contains(reference))
                .findFirst()
                .orElse(List.of(reference));
    }

    private boolean continues(Reference left, Reference right) {
        boolean alike = left.who().get(0).type() == right.who().get(0).type();
        int gap = right.first() - left.last() - 1;
        return alike && gap > 0 && gap <= LONGEST_JOINT && joint(left.last() + 1, right.first());
    }

    /** A comma, an "and", or both; then perhaps what the next one is: "and the printer". */
    private boolean joint(int from, int to) {
        int i = from;
        boolean comma = ",".equals(text(i)) || ";".equals(text(i));
        i += comma ? 1 : 0;
        int with = i < to ? comitative(i) : 0;
        boolean and = with > 0 || (i < to && JOINTS.contains(text(i)));
        i += with > 0 ? with : and ? 1 : 0;
        if (!comma && !and) {
            return false;
        }
        for (; i < to; i++) {
            if (!describes(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many words "as well as" or its like has at a place; 0 if there is none. */
    private int comitative(int i) {
        for (var phrase : COMITATIVES) {
            boolean here = i + phrase.size() <= sentence.size();
            for (int k = 0; here && k < phrase.size(); k++) {
                here = phrase.get(k).equals(text(i + k));
            }
            if (here) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean describes(Token token) {
        return BEFORE_NAMES.contains(token.tag()) && (!token.capitalized() || "DT".equals(token.tag()));
    }

    /** A row of two with a comma alone between them is rather an apposition or a place in its country. */
    private void splitAppositions() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            var row = rows.get(i);
            if (row.size() > 1 && !joined(row)) {
                rows.remove(i);
                for (int k = row.size() - 1; k >= 0; k--) {
                    rows.add(i, new ArrayList<>(List.of(row.get(k))));
                }
            }
        }
    }

    private boolean joined(List<Reference> row) {
        if (row.size() > 2) {
            return true;
        }
        for (int i = row.get(0).last() + 1; i < last(row).first(); i++) {
            if (JOINTS.contains(text(i)) || comitative(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private String text(int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    private static Reference last(List<Reference> row) {
        return row.get(row.size() - 1);
    }
}
