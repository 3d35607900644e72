package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.language.Sentence;
import revnet.language.Token;
import revnet.model.EntityType;

/**
 * References of a sentence that stand in a row, as the line shows it and whatever the parser makes of it: "Orlov, the
 * printer Duval and Keller".
 */
final class Coordination {

    private static final List<List<String>> WITH = List.of(
            List.of("as", "well", "as"),
            List.of("along", "with"),
            List.of("together", "with"),
            List.of("alongside"),
            List.of("in", "addition", "to"));
    private static final List<List<String>> JOINTS = Stream.concat(
                    Stream.of("and", "or", "nor", "&").map(List::of), WITH.stream())
            .toList();
    private static final Set<String> COMMAS = Set.of(",", ";");
    private static final Set<String> BEFORE_NAMES = Set.of("DT", "JJ", "NN", "NNS", "PRP$", "CD");
    private static final int LONGEST = 5;

    private final Sentence sentence;
    private final List<List<Reference>> rows;

    Coordination(Sentence sentence, List<Reference> references) {
        this.sentence = sentence;
        var found = new ArrayList<List<Reference>>();
        for (var reference : references) {
            if (!found.isEmpty() && continues(last(found.get(found.size() - 1)), reference)) {
                found.get(found.size() - 1).add(reference);
            } else {
                found.add(new ArrayList<>(List.of(reference)));
            }
        }
        this.rows = found.stream().flatMap(row -> parted(row).stream()).toList();
    }

    /** The rows from left to right; a reference that stands alone is a row of one. */
    List<List<Reference>> rows() {
        return rows;
    }

    /** The row of a reference, with those who are said to go along: "Orlov left the party, together with Duval". */
    List<Reference> row(Reference reference) {
        var row = rows.stream()
                .filter(some -> some.contains(reference))
                .findFirst()
                .orElse(List.of(reference));
        var company = new ArrayList<>(row);
        for (int i = 1; i < rows.size(); i++) {
            boolean along = accompanies(rows.get(i).get(0)) && row.equals(leader(i));
            company.addAll(along ? rows.get(i) : List.of());
        }
        return company;
    }

    /** The nearest row before one that is of its type. */
    private List<Reference> leader(int follower) {
        return rows.subList(0, follower).stream()
                .filter(row -> type(row.get(0)) == type(rows.get(follower).get(0)))
                .reduce((first, second) -> second)
                .orElse(List.of());
    }

    private boolean accompanies(Reference reference) {
        return WITH.stream().filter(words -> words.size() <= reference.first()).anyMatch(words -> IntStream.range(
                        0, words.size())
                .allMatch(k -> words.get(k).equals(text(reference.first() - words.size() + k))));
    }

    private static EntityType type(Reference reference) {
        return reference.who().get(0).type();
    }

    private boolean continues(Reference left, Reference right) {
        boolean alike = type(left) == type(right);
        int gap = right.first() - left.last() - 1;
        return alike && gap > 0 && gap <= LONGEST && joined(left.last() + 1, right.first());
    }

    /** A comma, an "and", or both; then perhaps what the next one is: "and the printer". */
    private boolean joined(int from, int to) {
        int comma = COMMAS.contains(text(from)) ? 1 : 0;
        int joint = from + comma < to ? joint(from + comma) : 0;
        return comma + joint > 0
                && IntStream.range(from + comma + joint, to).allMatch(i -> describes(sentence.token(i)));
    }

    /** How many words "and" or its like has at a place; 0 if there is none. */
    private int joint(int i) {
        return JOINTS.stream()
                .filter(words -> i + words.size() <= sentence.size()
                        && IntStream.range(0, words.size())
                                .allMatch(k -> words.get(k).equals(text(i + k))))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static boolean describes(Token token) {
        return BEFORE_NAMES.contains(token.tag()) && (!token.capitalized() || "DT".equals(token.tag()));
    }

    /** Two with only a comma between them are rather an apposition, or a place in its country. */
    private List<List<Reference>> parted(List<Reference> row) {
        boolean pair = row.size() == 2;
        boolean linked = !pair
                || IntStream.range(row.get(0).last() + 1, row.get(1).first()).anyMatch(i -> joint(i) > 0);
        return linked ? List.of(row) : row.stream().map(List::of).toList();
    }

    private String text(int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    private static Reference last(List<Reference> row) {
        return row.get(row.size() - 1);
    }
}
