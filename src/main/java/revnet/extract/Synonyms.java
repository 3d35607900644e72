package revnet.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import revnet.model.InvalidData;
import revnet.model.Relation;

/**
 * Frames for words that the lexicon does not have, by what WordNet (Fellbaum 1998) says that they mean: the frames of
 * their synonyms, and of what they are a kind of.
 */
final class Synonyms {

    private static final int SENSES = 2;

    /** A frame of another word. */
    record Borrowed(Frame frame, String via) {}

    private final Lexicon lexicon;
    private final Dictionary wordNet;
    private final Map<String, List<Borrowed>> known = new ConcurrentHashMap<>();

    Synonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
        try {
            this.wordNet = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new InvalidData("WordNet", 0, "cannot be read: " + e.getMessage());
        }
    }

    /** One frame for each relation that a word's synonyms, or failing them its hypernyms, state; empty for most words. */
    List<Borrowed> frames(String lemma, Frame.Pos pos) {
        return known.computeIfAbsent(lemma + '/' + pos, any -> lookUp(lemma, pos));
    }

    private List<Borrowed> lookUp(String lemma, Frame.Pos pos) {
        var found = new LinkedHashMap<Relation, Borrowed>();
        try {
            synchronized (wordNet) {
                var word = wordNet.getIndexWord(pos == Frame.Pos.VERB ? POS.VERB : POS.NOUN, lemma);
                if (word == null) {
                    return List.of();
                }
                var senses = word.getSenses();
                for (var sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
                    borrow(sense, pos, "synonym", found);
                }
                for (var sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
                    for (var pointer : sense.getPointers(PointerType.HYPERNYM)) {
                        borrow(pointer.getTargetSynset(), pos, "hypernym", found);
                    }
                }
            }
        } catch (JWNLException e) {
            throw new InvalidData("WordNet", 0, "cannot be read: " + e.getMessage());
        }
        return List.copyOf(found.values());
    }

    private void borrow(Synset sense, Frame.Pos pos, String via, Map<Relation, Borrowed> found) {
        for (Word word : sense.getWords()) {
            for (var frame : lexicon.frames(word.getLemma().toLowerCase(Locale.ROOT), pos)) {
                if (frame.words().size() == 1) {
                    found.putIfAbsent(frame.relation(), new Borrowed(frame, via));
                }
            }
        }
    }
}
