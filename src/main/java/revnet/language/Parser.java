package revnet.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP behind our own types: tokens, sentences, tags, lemmas, names of persons, bodies and places, and basic
 * Universal Dependencies by the neural transition-based parser (Chen and Manning, EMNLP 2014).
 *
 * <p>May be used by several threads.
 */
public final class Parser {

    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP pipeline;
    private final DependencyParser parser;

    private Parser(StanfordCoreNLP pipeline, DependencyParser parser) {
        this.pipeline = pipeline;
        this.parser = parser;
    }

    /**
     * Loads the models; takes some seconds and half a gigabyte.
     *
     * @return a parser of English
     */
    public static Parser load() {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("tokenize.options", "invertible=false,splitHyphenated=false,untokenizable=noneKeep");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("pos.maxlen", "200");
        settings.setProperty("ner.model", NAMES);
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.statisticalOnly", "true");
        return new Parser(
                new StanfordCoreNLP(settings), DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));
    }

    /**
     * Divides a text into sentences and tags their words.
     *
     * @param text running text; an empty line ends a sentence
     * @return its sentences in order, each its words in order
     */
    public List<List<Token>> sentences(String text) {
        var annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                        .map(Parser::token)
                        .toList())
                .toList();
    }

    /**
     * Parses a sentence, taking each chunk as one word.
     *
     * @param tokens the words of the sentence
     * @param chunks words that belong together, in order and not overlapping
     * @return the sentence with its tree; the words of a chunk hang on its head as {@code flat}, what was left out on the
     *     root as {@code dep}
     */
    public Sentence parse(List<Token> tokens, List<Chunk> chunks) {
        var units = Units.of(tokens, chunks);
        if (units.words().isEmpty()) {
            return new Sentence(tokens, units.governors(), units.relations());
        }
        for (var dependency : parser.predict(units.words()).typedDependencies()) {
            units.attach(
                    dependency.gov().index(),
                    dependency.dep().index(),
                    dependency.reln().toString());
        }
        return new Sentence(tokens, units.governors(), units.relations());
    }

    private static Token token(CoreLabel label) {
        return new Token(
                label.originalText(),
                label.lemma(),
                label.tag(),
                label.ner() == null ? "O" : label.ner(),
                label.beginPosition(),
                label.endPosition());
    }
}
