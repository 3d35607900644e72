package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import revnet.language.Sentence;

/**
 * Finds the references that may fill a role of a trigger: those that the tree gives, and those that stand on the side
 * where the role is to be expected, since a parser loses its way in long sentences.
 */
final class SlotFinder {

    private static final int DEEP = 3;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> INSIDE = Set.of("DT", "JJ", "NN", "NNS", "CD", "PRP$", "POS", "JJR", "JJS", "VBN");

    private final Scene scene;
    private final Sentence sentence;
    private final Roles roles;
    private final Coordination coordination;

    SlotFinder(Scene scene, Roles roles) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.roles = roles;
        this.coordination = new Coordination(sentence, scene.references());
    }

    /** All that may fill a role, best first. */
    List<Filler> fillers(String role, FrameMatch match, boolean attitude) {
        var found = new LinkedHashMap<Reference, Filler>();
        for (int word : roles.fill(role, match.trigger(), match.companions())) {
            var references = scene.all(word, roles);
            references.forEach(reference -> treeFound(reference, "direct", match, found));
            if (attitude && references.isEmpty()) {
                scene.owner(word).ifPresent(reference -> treeFound(reference, "owner", match, found));
            }
        }
        for (var reference : List.copyOf(found.keySet())) {
            for (var other : coordination.row(reference)) {
                treeFound(other, "row", match, found);
            }
        }
        surface(role, match, found);
        return List.copyOf(found.values());
    }

    private void treeFound(Reference reference, String how, FrameMatch match, Map<Reference, Filler> found) {
        found.computeIfAbsent(reference, any -> new Filler(reference, true, 0, signs(reference, match, how)));
    }

    private void surface(String role, FrameMatch match, Map<Reference, Filler> found) {
        boolean passive = roles.passive(match.trigger()) || passiveForm(match.trigger());
        switch (role) {
            case "subj" -> {
                if (passive) {
                    side(false, match, "by", found);
                } else {
                    side(true, match, "", found);
                }
            }
            case "obj" -> side(passive, match, "", found);
            case "iobj" -> side(false, match, "", found);
            case "poss" -> adjacent(match, "poss", found);
            case "mod" -> adjacent(match, "mod", found);
            case "head" -> {
                side(true, match, "", found);
                side(false, match, "", found);
            }
            case "each" -> { }
            case "inner" -> { }
            default -> side(false, match, role, found);
        }
    }

    /** A participle with a form of "be" shortly before it. */
    private boolean passiveForm(int trigger) {
        if (!Set.of("VBN", "VBD").contains(sentence.token(trigger).tag())) {
            return false;
        }
        for (int i = Math.max(0, trigger - DEEP); i < trigger; i++) {
            if ("be".equals(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The rows of references to the left or right of the trigger, nearest first, with this preposition if one is asked for. */
    private void side(boolean left, FrameMatch match, String preposition, Map<Reference, Filler> found) {
        var rows = new ArrayList<>(coordination.rows());
        if (left) {
            java.util.Collections.reverse(rows);
        }
        int first = first(match);
        int last = last(match);
        int rank = 0;
        for (var row : rows) {
            boolean there = left ? row.get(row.size() - 1).last() < first : row.get(0).first() > last;
            if (!there || rank > DEEP) {
                continue;
            }
            boolean fits = preposition.isEmpty() || preposition(row.get(0)).equals(preposition);
            if (fits) {
                for (var reference : row) {
                    int r = rank;
                    found.computeIfAbsent(
                            reference, any -> new Filler(reference, false, r, signs(reference, match, "line")));
                }
            }
            rank += fits || preposition.isEmpty() ? 1 : 0;
        }
    }

    private void adjacent(FrameMatch match, String kind, Map<Reference, Filler> found) {
        int i = first(match) - 1;
        while (i > 0 && INSIDE.contains(sentence.token(i).tag()) && scene.direct(i).isEmpty()) {
            i--;
        }
        if (i >= 0) {
            scene.direct(i).ifPresent(reference -> found.computeIfAbsent(
                    reference, any -> new Filler(reference, false, 0, signs(reference, match, kind))));
        }
    }

    private static int first(FrameMatch match) {
        return Math.min(match.trigger(), match.companions().stream().mapToInt(i -> i).min().orElse(match.trigger()));
    }

    private static int last(FrameMatch match) {
        return match.trigger();
    }

    /** The rows nearest to a trigger on one side, whatever their role. */
    List<Filler> near(boolean left, FrameMatch match) {
        var found = new LinkedHashMap<Reference, Filler>();
        side(left, match, "", found);
        return found.values().stream().filter(filler -> filler.rank() < 2).toList();
    }

    /** The preposition that stands before a reference, articles and adjectives left aside; empty if there is none. */
    String preposition(Reference reference) {
        int i = reference.first() - 1;
        while (i > 0 && i > reference.first() - 5 && INSIDE.contains(sentence.token(i).tag())) {
            i--;
        }
        if (i < 0) {
            return "";
        }
        var token = sentence.token(i);
        if (!"IN".equals(token.tag()) && !"TO".equals(token.tag())) {
            return "";
        }
        var word = token.text().toLowerCase(Locale.ROOT);
        return "of".equals(word) && i > 0 && "out".equals(sentence.token(i - 1).lemma()) ? "out_of" : word;
    }

    private List<String> signs(Reference reference, FrameMatch match, String how) {
        var signs = new ArrayList<String>();
        int from = Math.min(reference.last(), match.trigger()) + 1;
        int to = Math.max(reference.first(), match.trigger());
        signs.add("by=" + how);
        signs.add("step=" + reference.step());
        signs.add("dist=" + bucket(to - from));
        signs.add("prep=" + (preposition(reference).isEmpty() ? "no" : "yes"));
        barriers(from, to, signs);
        return signs;
    }

    static String bucket(int distance) {
        return distance <= 1 ? "0-1" : distance <= 3 ? "2-3" : distance <= 6 ? "4-6" : distance <= 12 ? "7-12" : "13+";
    }

    private void barriers(int from, int to, List<String> signs) {
        int commas = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            var token = sentence.token(i);
            commas += ",".equals(token.text()) ? 1 : 0;
            if (FINITE.contains(token.tag())) {
                add(signs, "bar=verb");
            } else if (RELATIVE.contains(token.tag())) {
                add(signs, "bar=wh");
            } else if (Set.of(";", ":", "--", "—", "–").contains(token.text())) {
                add(signs, "bar=semi");
            } else if (Set.of("but", "while", "that", "when", "after", "before", "because", "although", "whereas").contains(token.lemma())) {
                add(signs, "bar=conj");
            }
        }
        signs.add("commas=" + Math.min(commas, 3));
        int start = from;
        for (var other : scene.references()) {
            others += other.first() >= start && other.last() < to ? 1 : 0;
        }
        signs.add("others=" + Math.min(others, 3));
    }

    private static void add(List<String> signs, String sign) {
        if (!signs.contains(sign)) {
            signs.add(sign);
        }
    }
}
