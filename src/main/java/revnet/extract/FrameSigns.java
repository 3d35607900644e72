package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import revnet.language.Sentence;

/** Writes down what speaks for and against a frame with two of its fillers. */
final class FrameSigns {

    private static final int MANY = 4;
    private static final int LONG = 25;
    private static final int VERY_LONG = 45;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final SlotFinder slots;
    private final Modality modality;

    FrameSigns(Lexicon lexicon, Sentence sentence, SlotFinder slots, Modality modality) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.slots = slots;
        this.modality = modality;
    }

    /**
     * One end of a frame with the filler considered for it.
     *
     * @param slot the end with all that may fill it
     * @param filler the one considered
     */
    record End(Slot slot, Filler filler) {

        Reference reference() {
            return filler.reference();
        }
    }

    List<String> of(FrameMatch match, End subject, End object) {
        var signs = new ArrayList<String>();
        both(match, subject, object, signs);
        end("S", subject, signs);
        end("O", object, signs);
        word(match, signs);
        if (match.via() == FrameMatch.Via.ANY) {
            signs.add("prep=" + match.frame().relation() + ':' + slots.preposition(object.reference()));
        }
        return signs;
    }

    /** What the two ends tell together. */
    private static void both(FrameMatch match, End subject, End object, List<String> signs) {
        var frame = match.frame();
        var relation = frame.relation();
        var one = subject.reference();
        var other = object.reference();
        var how = subject.filler().how() + ':' + object.filler().how();
        signs.add("rel=" + relation);
        signs.add("how=" + how);
        signs.add("how=" + relation.family() + ':' + how);
        signs.add("how=" + frame.pos() + ':' + how);
        signs.add("roles=" + frame.pos() + ':' + subject.slot().kind() + ':'
                + object.slot().kind());
        signs.add("order=" + (one.first() < other.first()));
        signs.add("steps=" + one.step() + ':' + other.step());
        signs.add(Reference.sureSign(one, other));
        signs.add("types=" + relation + ':' + one.who().get(0).type() + ':'
                + other.who().get(0).type());
    }

    private static void end(String name, End end, List<String> signs) {
        var filler = end.filler();
        var prefix = name + (filler.tree() ? ":t:" : ":l:");
        signs.add(name + ":role=" + end.slot().kind() + ':' + filler.how());
        filler.signs().forEach(sign -> signs.add(prefix + sign));
        if (end.slot().tree() && !filler.tree()) {
            signs.add(name + ":else");
        }
    }

    /** What the trigger itself tells: how it came to the frame, what else it may mean, whether it came true. */
    private void word(FrameMatch match, List<String> signs) {
        var frame = match.frame();
        var relation = frame.relation();
        var lemma = sentence.token(match.trigger()).lemma().toLowerCase(Locale.ROOT);
        signs.add("words=" + match.companions().size());
        signs.add("via=" + match.via());
        signs.add("via=" + match.via() + ':' + relation);
        signs.add("lemma=" + relation + ':' + lemma);
        signs.add("certainty=" + modality.of(match.trigger()).map(Enum::name).orElse("UNCLAIMED"));
        var relations =
                lexicon.frames(lemma, frame.pos()).stream().map(Frame::relation).collect(Collectors.toList());
        signs.add("meanings=" + Math.min(MANY, Set.copyOf(relations).size()));
        long own = relations.stream().filter(other -> other == relation).count();
        signs.add("share=" + 4 * own / Math.max(1, relations.size()));
        int size = sentence.size();
        signs.add("length=" + (size > VERY_LONG ? "2" : size > LONG ? "1" : "0"));
    }
}
