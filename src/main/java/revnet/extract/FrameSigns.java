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

    List<String> of(FrameMatch match, Slot subjects, Filler subject, Slot objects, Filler object) {
        var signs = new ArrayList<String>();
        ends(match, subjects, subject, objects, object, signs);
        end("S", subjects, subject, signs);
        end("O", objects, object, signs);
        word(match, signs);
        if (match.via() == FrameMatch.Via.ANY) {
            signs.add("prep=" + match.frame().relation() + ':' + slots.preposition(object.reference()));
        }
        return signs;
    }

    private void ends(
            FrameMatch match, Slot subjects, Filler subject, Slot objects, Filler object, List<String> signs) {
        var frame = match.frame();
        var relation = frame.relation();
        var how = subject.how() + ':' + object.how();
        signs.add("rel=" + relation);
        signs.add("how=" + how);
        signs.add("how=" + relation.family() + ':' + how);
        signs.add("how=" + frame.pos() + ':' + how);
        signs.add("roles=" + frame.pos() + ':' + subjects.kind() + ':' + objects.kind());
        signs.add("order="
                + (subject.reference().first() < object.reference().first()));
        signs.add("steps=" + subject.reference().step() + ':' + object.reference().step());
        signs.add("types=" + relation + ':' + subject.reference().who().get(0).type() + ':'
                + object.reference().who().get(0).type());
    }

    private static void end(String end, Slot slot, Filler filler, List<String> signs) {
        var prefix = end + (filler.tree() ? ":t:" : ":l:");
        signs.add(end + ":role=" + slot.kind() + ':' + filler.how());
        filler.signs().forEach(sign -> signs.add(prefix + sign));
        if (slot.tree() && !filler.tree()) {
            signs.add(end + ":else");
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
        var relations = lexicon.frames(lemma, frame.pos()).stream()
                .map(Frame::relation)
                .collect(Collectors.toList());
        signs.add("meanings=" + Math.min(MANY, Set.copyOf(relations).size()));
        long own = relations.stream().filter(other -> other == relation).count();
        signs.add("share=" + 4 * own / Math.max(1, relations.size()));
        int size = sentence.size();
        signs.add("length=" + (size > VERY_LONG ? "2" : size > LONG ? "1" : "0"));
    }
}
