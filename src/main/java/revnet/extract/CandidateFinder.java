package revnet.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import revnet.language.Sentence;
import revnet.model.Family;
import revnet.model.Relation;

/** Lists the relations that a sentence may state, with what speaks for and against each. */
final class CandidateFinder {

    private static final Set<Relation> ATTITUDES = EnumSet.of(Relation.OPPOSED, Relation.SUPPORTED);

    /** A candidate while the best frame for it is sought. */
    private record Draft(double weight, Candidate candidate) {}

    private record Key(int trigger, Referent subject, Relation relation, Referent object) {}

    private final Lexicon lexicon;
    private final Scene scene;
    private final Sentence sentence;
    private final FrameMatcher matcher;
    private final Modality modality;
    private final SlotFinder slots;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();

    CandidateFinder(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.sentence = scene.sentence();
        this.matcher = new FrameMatcher(lexicon);
        this.modality = new Modality(lexicon, sentence);
        this.slots = new SlotFinder(scene, new Roles(sentence));
    }

    List<Candidate> find() {
        if (scene.references().size() < 2) {
            return List.of();
        }
        for (int i = 0; i < sentence.size(); i++) {
            for (var match : matcher.match(sentence, i)) {
                matched(match);
            }
        }
        for (var found : new NounPatterns(scene).find()) {
            pattern(found);
        }
        return drafts.values().stream().map(Draft::candidate).toList();
    }

    private void pattern(NounPatterns.Found found) {
        var signs = new ArrayList<String>();
        signs.add("pos=pattern");
        signs.add("pattern=" + found.relation() + ':' + found.trust());
        signs.add("pattern=" + found.subject().step() + ':' + found.object().step());
        for (var one : found.subject().who()) {
            for (var other : found.object().who()) {
                if (one != other && found.relation().allows(one.type(), other.type())) {
                    put(found.subject().head(), found.relation(), one, other, 1, signs);
                }
            }
        }
    }

    private void put(int trigger, Relation relation, Referent one, Referent other, double weight, List<String> signs) {
        var key = new Key(trigger, one, relation, other);
        var old = drafts.get(key);
        if (old == null || old.weight() < weight) {
            drafts.put(key, new Draft(weight, new Candidate(one, relation, other, trigger, modality.of(trigger), weight, signs)));
        }
    }

    private void matched(FrameMatch match) {
        boolean attitude = ATTITUDES.contains(match.frame().relation());
        var cache = new LinkedHashMap<String, List<Filler>>();
        int alternative = 0;
        if (!"any".equals(match.via())) {
            var before = slots.near(true, match);
            var after = slots.near(false, match);
            pairs(match, "left", before, "right", after, 4);
            pairs(match, "right", after, "left", before, 4);
        }
        for (var subject : match.frame().subject()) {
            var subjects = cache.computeIfAbsent(subject, role -> slots.fillers(role, match, attitude));
            for (var object : match.frame().object()) {
                boolean shared = "each".equals(object) || object.equals(subject);
                var objects = shared ? subjects : cache.computeIfAbsent(object, role -> slots.fillers(role, match, attitude));
                pairs(match, subject, subjects, shared ? "each" : object, objects, alternative);
                alternative++;
            }
        }
    }

    private void pairs(FrameMatch match, String subject, List<Filler> subjects, String object, List<Filler> objects, int alternative) {
        boolean treeSubject = subjects.stream().anyMatch(Filler::tree);
        boolean treeObject = objects.stream().anyMatch(Filler::tree);
        var relation = match.frame().relation();
        for (var one : subjects) {
            for (var other : objects) {
                if (one.reference() == other.reference() && one.reference().who().size() == 1) {
                    continue;
                }
                List<String> signs = null;
                for (var a : one.reference().who()) {
                    for (var b : other.reference().who()) {
                        if (a != b && relation.allows(a.type(), b.type())) {
                            if (signs == null) {
                                signs = signs(match, subject, one, object, other);
                                if (treeSubject && !one.tree()) signs.add("S:else");
                                if (treeObject && !other.tree()) signs.add("O:else");
                                signs.add("alt=" + Math.min(alternative, 3));
                            }
                            var own = new ArrayList<>(signs);
                            own.add("types=" + relation + ':' + a.type() + ':' + b.type());
                            put(match.trigger(), relation, a, b,
                                weight(match, one, other, alternative), own);
                        }
                    }
                }
            }
        }
    }

    private static double weight(FrameMatch match, Filler one, Filler other, int alternative) {
        double via = switch (match.via()) { case "own" -> 1; case "synonym" -> 0.6; case "hypernym" -> 0.4; default -> 0.15; };
        return via * (one.weight() * other.weight() + match.companions().size()) * (alternative == 4 ? 0.3 : 1 - 0.05 * alternative);
    }

    private static String roleClass(String role) {
        return switch (role) {
            case "left", "right", "subj", "obj", "iobj", "poss", "head", "mod", "each", "inner", "of", "with", "by", "from", "to", "in", "against" -> role;
            default -> "prep";
        };
    }

    private List<String> signs(FrameMatch match, String subject, Filler one, String object, Filler other) {
        var signs = new ArrayList<String>();
        var frame = match.frame();
        var relation = frame.relation();
        var family = relation.family();
        signs.add("rel=" + relation);
        signs.add("how=" + one.how() + ':' + other.how());
        signs.add("how=" + family + ':' + one.how() + ':' + other.how());
        signs.add("how=" + frame.pos() + ':' + one.how() + ':' + other.how());
        end("S", subject, one, signs);
        end("O", object, other, signs);
        signs.add("roles=" + frame.pos() + ':' + roleClass(subject) + ':' + roleClass(object));
        signs.add("words=" + match.companions().size());
        signs.add("via=" + match.via());
        if (!"own".equals(match.via())) signs.add("via=" + match.via() + ':' + relation);
        if ("any".equals(match.via())) {
            signs.add("prep=" + relation + ':' + slots.preposition(other.reference()));
            boolean other_ = lexicon.frames(sentence.token(match.trigger()).lemma().toLowerCase(Locale.ROOT), Frame.Pos.VERB).stream().anyMatch(f -> f.relation() != relation);
            signs.add("via=any:" + relation + ":elsewhere=" + other_);
        }
        var mod = modality.of(match.trigger());
        signs.add("mod=" + mod.map(Object::toString).orElse("UNCLAIMED"));
        var lemma = sentence.token(match.trigger()).lemma().toLowerCase(Locale.ROOT);
        signs.add("lem=" + relation + ':' + lemma);
        var rels = lexicon.frames(lemma, frame.pos()).stream().collect(Collectors.groupingBy(Frame::relation, Collectors.counting()));
        signs.add("amb=" + Math.min(rels.size(), 4));
        double share = rels.getOrDefault(relation, 0L) / (double) Math.max(1, rels.values().stream().mapToLong(x -> x).sum());
        signs.add("share=" + (share >= 0.99 ? "all" : share > 0.5 ? "most" : share > 0.25 ? "some" : "few"));
        signs.add("long=" + (sentence.size() > 45 ? "2" : sentence.size() > 25 ? "1" : "0"));
        signs.add("order=" + (one.reference().first() < other.reference().first()));
        signs.add("steps=" + one.reference().step() + ':' + other.reference().step());
        return signs;
    }

    private static void end(String end, String role, Filler filler, List<String> signs) {
        var kind = filler.tree() ? "t" : "l";
        signs.add(end + ":role=" + roleClass(role) + ':' + filler.how());
        for (var sign : filler.signs()) {
            signs.add(end + ':' + kind + ':' + sign);
        }
    }
}
