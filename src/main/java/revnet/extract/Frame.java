package revnet.extract;

import java.util.List;
import revnet.model.Relation;

/**
 * A line of the lexicon: a word that states a relation, and which of its dependents fill the relation's ends.
 *
 * @param relation what it states
 * @param words lemmas; the first is the trigger, the others stand among the words that depend on it
 * @param pos what kind of word the trigger is
 * @param subject roles that may fill the subject, best first
 * @param object roles that may fill the object, best first
 * @param example a sentence in which it applies
 */
record Frame(
        Relation relation, List<String> words, Pos pos, List<String> subject, List<String> object, String example) {

    /** What kind of word a trigger is. */
    enum Pos {
        /** A verb. */
        VERB("v"),
        /** A noun that names the event or state. */
        EVENT("n"),
        /** A noun that names somebody in a role. */
        ROLE("r"),
        /** An adjective. */
        ADJECTIVE("a");

        private final String code;

        Pos(String code) {
            this.code = code;
        }

        static Pos of(String code) {
            for (var pos : values()) {
                if (pos.code.equals(code)) {
                    return pos;
                }
            }
            throw new IllegalArgumentException("the part of speech must be v, n, r or a, not '%s'".formatted(code));
        }
    }

    Frame {
        words = List.copyOf(words);
        subject = List.copyOf(subject);
        object = List.copyOf(object);
    }

    String trigger() {
        return words.get(0);
    }

    List<String> companions() {
        return words.subList(1, words.size());
    }
}
