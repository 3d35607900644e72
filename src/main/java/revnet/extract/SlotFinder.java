package revnet.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import revnet.language.Sentence;

/**
 * Finds the references that may fill a role of a trigger: those that the tree gives, and those that stand on the side
 * where the role is to be expected, since a parser loses its way in long sentences.
 */
final class SlotFinder {

    private static final int FARTHEST = 3;
    private static final int NEAR = 2;
    private static final int PHRASE = 5;
    private static final Set<String> INSIDE = Set.of("DT", "JJ", "NN", "NNS", "CD", "PRP$", "POS", "JJR", "JJS", "VBN");

    private final Scene scene;
    private final Sentence sentence;
    private final Roles roles;
    private final Coordination coordination;
    private final Barriers barriers;
    private final Map<Place, Slot> slots = new HashMap<>();

    /** What a slot depends on: frames of one word share theirs. */
    private record Place(String role, int trigger, List<Integer> companions, boolean attitude, boolean treeOnly) {}

    SlotFinder(Scene scene, Roles roles) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.roles = roles;
        this.coordination = new Coordination(sentence, scene.references());
        this.barriers = new Barriers(sentence, scene.references());
    }

    /**
     * All that may fill a role, best first.
     *
     * @param role as the lexicon names it
     * @param match the frame in its sentence
     * @param attitude whether what is said of somebody's act is said of the actor: "denounced the speech of Orlov"
     * @return the fillers; for a frame that takes any word those only that the tree gives
     */
    Slot slot(String role, FrameMatch match, boolean attitude) {
        boolean treeOnly = match.via() == FrameMatch.Via.ANY;
        return slots.computeIfAbsent(
                new Place(role, match.trigger(), match.companions(), attitude, treeOnly),
                any -> find(role, match, attitude, treeOnly));
    }

    private Slot find(String role, FrameMatch match, boolean attitude, boolean treeOnly) {
        var found = new LinkedHashMap<Reference, Filler>();
        for (int word : roles.fill(role, match.trigger(), match.companions())) {
            var references = scene.all(word, roles);
            references.forEach(reference -> tree(reference, "direct", match, found));
            if (attitude && references.isEmpty()) {
                scene.owner(word).ifPresent(reference -> tree(reference, "owner", match, found));
            }
        }
        List.copyOf(found.keySet())
                .forEach(reference -> coordination.row(reference).forEach(other -> tree(other, "row", match, found)));
        if (!treeOnly) {
            line(role, match, found);
        }
        return new Slot(role, List.copyOf(found.values()));
    }

    /** The rows nearest to a trigger on one side, whatever their role. */
    Slot near(boolean left, FrameMatch match) {
        var found = new LinkedHashMap<Reference, Filler>();
        side(left, match, "", found);
        return new Slot(
                left ? Slot.LEFT : Slot.RIGHT,
                found.values().stream().filter(filler -> filler.rank() < NEAR).toList());
    }

    private void tree(Reference reference, String how, FrameMatch match, Map<Reference, Filler> found) {
        found.computeIfAbsent(reference, any -> new Filler(reference, true, 0, signs(reference, match, how)));
    }

    private void line(String role, FrameMatch match, Map<Reference, Filler> found) {
        boolean passive = roles.passive(match.trigger()) || passiveForm(match.trigger());
        switch (role) {
            case "subj" -> side(!passive, match, passive ? "by" : "", found);
            case "obj" -> side(passive, match, "", found);
            case "iobj" -> side(false, match, "", found);
            case "poss", "mod" -> adjacent(match, role, found);
            case "head" -> {
                side(true, match, "", found);
                side(false, match, "", found);
            }
            case "each", "inner" -> {}
            default -> side(false, match, role, found);
        }
    }

    /** A participle with a form of "be" shortly before it, or "by" right behind it. */
    private boolean passiveForm(int trigger) {
        boolean participle =
                Set.of("VBN", "VBD").contains(sentence.token(trigger).tag());
        boolean be = IntStream.range(Math.max(0, trigger - FARTHEST), trigger)
                .anyMatch(i -> "be".equals(sentence.token(i).lemma()));
        return participle && (be || roles.byFollows(trigger));
    }

    /** The rows of references to one side of the trigger, nearest first, with this preposition if one is asked for. */
    private void side(boolean left, FrameMatch match, String preposition, Map<Reference, Filler> found) {
        var rows = coordination.rows().stream()
                .filter(row -> left
                        ? row.get(row.size() - 1).last() < match.first()
                        : row.get(0).first() > match.trigger())
                .filter(row -> preposition.isEmpty() || preposition(row.get(0)).equals(preposition))
                .collect(Collectors.toCollection(ArrayList::new));
        if (left) {
            Collections.reverse(rows);
        }
        for (int rank = 0; rank < Math.min(rows.size(), FARTHEST + 1); rank++) {
            add(rows.get(rank), rank, match, found);
        }
    }

    private void add(List<Reference> row, int rank, FrameMatch match, Map<Reference, Filler> found) {
        for (var reference : row) {
            found.computeIfAbsent(
                    reference, any -> new Filler(reference, false, rank, signs(reference, match, "line")));
        }
    }

    private void adjacent(FrameMatch match, String role, Map<Reference, Filler> found) {
        int i = match.first() - 1;
        while (i > 0
                && INSIDE.contains(sentence.token(i).tag())
                && scene.direct(i).isEmpty()) {
            i--;
        }
        if (i >= 0) {
            scene.direct(i)
                    .ifPresent(reference -> found.computeIfAbsent(
                            reference, any -> new Filler(reference, false, 0, signs(reference, match, role))));
        }
    }

    /** The preposition that stands before a reference, articles and adjectives left aside; empty if there is none. */
    String preposition(Reference reference) {
        int i = reference.first() - 1;
        while (i > 0
                && i > reference.first() - PHRASE
                && INSIDE.contains(sentence.token(i).tag())) {
            i--;
        }
        return i >= 0 && Set.of("IN", "TO").contains(sentence.token(i).tag()) ? preposition(i) : "";
    }

    private String preposition(int word) {
        var text = sentence.token(word).text().toLowerCase(Locale.ROOT);
        boolean out = "of".equals(text)
                && word > 0
                && "out".equals(sentence.token(word - 1).lemma());
        return out ? "out_of" : text;
    }

    private List<String> signs(Reference reference, FrameMatch match, String how) {
        int from = Math.min(reference.last(), match.trigger()) + 1;
        int to = Math.max(reference.first(), match.trigger());
        var signs = new ArrayList<>(barriers.signs(from, to));
        signs.add("by=" + how);
        signs.add("step=" + reference.step());
        signs.add("is=" + reference.sign());
        signs.add("prep=" + !preposition(reference).isEmpty());
        return signs;
    }
}
