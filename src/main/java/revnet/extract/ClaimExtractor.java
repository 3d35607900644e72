package revnet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import revnet.encoder.TextEncoder;
import revnet.language.Parser;
import revnet.language.Token;
import revnet.model.Authority;
import revnet.model.Gender;
import revnet.model.Passage;
import revnet.model.PassageId;
import revnet.model.Reading;
import revnet.model.Span;
import revnet.source.Paragraph;
import revnet.source.SourceDocument;

/**
 * Reads a document: who and what it names, and what it claims of them.
 *
 * <p>Entities in what it returns are those of the one document; who is who across documents is another's question.
 * May be used by several threads.
 */
public final class ClaimExtractor {

    private final Skills skills;

    /**
     * An extractor.
     *
     * @param lexicon the words that state relations and make names
     * @param authorities entities known beforehand
     * @param parser what divides text into sentences and parses them
     * @param encoder what goes by a sentence as a whole; empty to go by single words and the tree alone, which is faster and
     *     finds less
     */
    public ClaimExtractor(Lexicon lexicon, List<Authority> authorities, Parser parser, Optional<TextEncoder> encoder) {
        var names = new NameFinder(lexicon, new AuthorityNames(authorities));
        var genders = new HashMap<String, Gender>();
        for (var authority : authorities) {
            authority
                    .gender()
                    .ifPresent(gender ->
                            authority.entity().names().forEach(name -> genders.putIfAbsent(NameFold.of(name), gender)));
        }
        this.skills = new Skills(lexicon, parser, names, genders, encoder);
    }

    /**
     * Reads a document.
     *
     * @param source the document's text in reading order
     * @return its passages, entities, mentions and claims; ids of entities hold within the document only
     */
    public Reading read(SourceDocument source) {
        var passages = new ArrayList<Passage>();
        return scribe(source, passages).reading(passages);
    }

    /**
     * Reads a document for all that it may state, to fit the weights of signs.
     *
     * @param source the document's text in reading order
     * @return its reading, and every claim and every antecedent that was weighed, taken or not
     */
    public Examination examine(SourceDocument source) {
        var passages = new ArrayList<Passage>();
        var scribe = scribe(source, passages);
        return new Examination(scribe.reading(passages), scribe.weighed(), scribe.considered());
    }

    /**
     * Reads a document as far as the encoder is told of it before it tells what is named.
     *
     * @param source the document's text in reading order
     * @return its sentences
     */
    public List<Glance> glance(SourceDocument source) {
        return scribe(source, new ArrayList<>()).glances();
    }

    private Scribe scribe(SourceDocument source, List<Passage> passages) {
        var scribe = new Scribe(source, skills);
        for (var paragraph : source.paragraphs()) {
            var passage = passage(source, paragraph, passages.size() + 1);
            passages.add(passage);
            for (var sentence : sentences(source, paragraph)) {
                scribe.hear(sentence, passage);
            }
        }
        return scribe;
    }

    private static Passage passage(SourceDocument source, Paragraph paragraph, int number) {
        var id = source.document().id();
        var quote = source.text().quote(paragraph.start(), paragraph.end());
        int first = quote.spans().stream().mapToInt(Span::start).min().orElse(0);
        int last = quote.spans().stream().mapToInt(Span::end).max().orElse(1);
        return new Passage(
                new PassageId("%s#%04d".formatted(id, number)),
                id,
                paragraph.page(),
                source.text().text().substring(paragraph.start(), paragraph.end()),
                new Span(first, last));
    }

    /** The sentences of a paragraph, their offsets those of the whole text. */
    private List<List<Token>> sentences(SourceDocument source, Paragraph paragraph) {
        var text = source.text().text().substring(paragraph.start(), paragraph.end());
        return skills.parser().sentences(text).stream()
                .map(sentence -> sentence.stream()
                        .map(token -> token.shifted(paragraph.start()))
                        .toList())
                .toList();
    }
}
