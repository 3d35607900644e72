package revnet.extract;

import java.util.Map;
import java.util.Optional;
import revnet.encoder.RelationEncoder;
import revnet.language.Parser;
import revnet.model.Gender;

/**
 * What it takes to read a document.
 *
 * @param lexicon the words that state relations and make names
 * @param parser makes trees of sentences
 * @param names finds what they name
 * @param genders of people known beforehand, by their folded names
 * @param encoder goes by a sentence as a whole; empty to go by single words and the tree alone
 */
record Skills(
        Lexicon lexicon,
        Parser parser,
        NameFinder names,
        Map<String, Gender> genders,
        Optional<RelationEncoder> encoder) {

    Skills {
        genders = Map.copyOf(genders);
    }

    /** What the encoder, if there is one, thinks of a sentence. */
    Meaning meaning(Scene scene) {
        return encoder.map(each -> Meaning.of(scene, each)).orElseGet(Meaning::none);
    }
}
