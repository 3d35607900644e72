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
import net.sf.extjwnl.dictionary.Dictionary;
import revnet.model.InvalidData;
import revnet.model.Relation;

/**
 * Frames for words that the lexicon does not have, by what WordNet (Fellbaum, 1998) says that they mean: the frames of
 * their synonyms, and of what they are a kind of. May be used by several threads.
 */
final class Synonyms {

    /** Senses are listed by frequency; the rare ones mislead. */
    private static final int SENSES = 2;

    /**
     * A frame of another word.
     *
     * @param frame the line of the lexicon
     * @param via what the other word is to the word asked for
     */
    record Borrowed(Frame frame, FrameMatch.Via via) {}

    private final Lexicon lexicon;
    private final Dictionary wordNet;
    private final Map<String, List<Borrowed>> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> properNames = new ConcurrentHashMap<>();

    Synonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
        try {
            this.wordNet = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw unreadable(e);
        }
    }

    /** One frame for each relation that a word's synonyms, or failing them its hypernyms, state; empty for most words. */
    List<Borrowed> frames(String lemma, Frame.Pos pos) {
        return known.computeIfAbsent(lemma + '/' + pos, any -> lookUp(lemma, pos));
    }

    /** Whether a word, in small letters, is in WordNet only as what somebody or something is called: keller, brandt. */
    boolean properName(String word) {
        return properNames.computeIfAbsent(word, this::onlyInstances);
    }

    private boolean onlyInstances(String word) {
        synchronized (wordNet) {
            try {
                var noun = wordNet.getIndexWord(POS.NOUN, word);
                return noun != null
                        && noun.getSenses().stream().noneMatch(sense -> sense.getPointers(PointerType.INSTANCE_HYPERNYM)
                                .isEmpty())
                        && wordNet.getIndexWord(POS.VERB, word) == null
                        && wordNet.getIndexWord(POS.ADJECTIVE, word) == null;
            } catch (JWNLException e) {
                throw unreadable(e);
            }
        }
    }

    /** WordNet's cache is not made for several threads. */
    private List<Borrowed> lookUp(String lemma, Frame.Pos pos) {
        synchronized (wordNet) {
            try {
                return related(lemma, pos);
            } catch (JWNLException e) {
                throw unreadable(e);
            }
        }
    }

    private List<Borrowed> related(String lemma, Frame.Pos pos) throws JWNLException {
        var word = wordNet.getIndexWord(pos == Frame.Pos.VERB ? POS.VERB : POS.NOUN, lemma);
        if (word == null) {
            return List.of();
        }
        var found = new LinkedHashMap<Relation, Borrowed>();
        var senses =
                word.getSenses().subList(0, Math.min(SENSES, word.getSenses().size()));
        senses.forEach(sense -> borrow(sense, pos, FrameMatch.Via.SYNONYM, found));
        for (var sense : senses) {
            for (var pointer : sense.getPointers(PointerType.HYPERNYM)) {
                borrow(pointer.getTargetSynset(), pos, FrameMatch.Via.HYPERNYM, found);
            }
        }
        return List.copyOf(found.values());
    }

    private void borrow(Synset sense, Frame.Pos pos, FrameMatch.Via via, Map<Relation, Borrowed> found) {
        sense.getWords().stream()
                .flatMap(word -> lexicon.frames(word.getLemma().toLowerCase(Locale.ROOT), pos).stream())
                .filter(frame -> frame.companions().isEmpty())
                .forEach(frame -> found.putIfAbsent(frame.relation(), new Borrowed(frame, via)));
    }

    private static InvalidData unreadable(JWNLException cause) {
        return new InvalidData("WordNet", 0, "cannot be read: " + cause.getMessage());
    }
}
