package revnet.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import revnet.encoder.TextEncoder;
import revnet.language.Parser;
import revnet.language.Token;
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
        Lexicon lexicon, Parser parser, NameFinder names, Map<String, Gender> genders, Optional<TextEncoder> encoder) {

    Skills {
        genders = Map.copyOf(genders);
    }

    /** What each sign for or against an antecedent is worth to this reader. */
    Weights pronounWeights() {
        return encoder.isPresent() ? lexicon.pronounWeights() : lexicon.plainPronounWeights();
    }

    /** What the grammar finds named in each sentence of a document. */
    List<List<NameSpan>> grammarNames(List<List<Token>> sentences) {
        var roll = names.roll(sentences);
        return sentences.stream().map(tokens -> names.find(tokens, roll)).toList();
    }

    /** What each sentence of a document names. */
    List<List<NameSpan>> names(List<List<Token>> sentences) {
        var found = grammarNames(sentences);
        return encoder.map(each -> new NameReview(lexicon, each).review(sentences, found))
                .orElse(found);
    }

    /** What the encoder, if there is one, makes of a document's sentences. */
    Insight insight(List<Insight.Named> sentences) {
        return encoder.map(each -> Insight.of(each, sentences)).orElseGet(Insight::none);
    }
}
