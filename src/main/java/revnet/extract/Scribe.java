package revnet.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import revnet.extract.time.Chronicle;
import revnet.extract.time.Dates;
import revnet.language.Chunk;
import revnet.language.Sentence;
import revnet.language.Token;
import revnet.model.Entity;
import revnet.model.EntityType;
import revnet.model.Mention;
import revnet.model.Passage;
import revnet.model.Reading;
import revnet.model.Span;
import revnet.source.SourceDocument;

/** Reads one document sentence by sentence and writes down what it finds. */
final class Scribe {

    private final SourceDocument source;
    private final Skills skills;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Kinship kinship;
    private final Discourse discourse;
    private final Chronicle chronicle = new Chronicle();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Weighed> weighed = new ArrayList<>();
    private final List<Passing> passing = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    /** A sentence as it came. */
    private record Passing(List<Token> tokens, Passage passage) {}

    /** A sentence with what it names. */
    private record Heard(List<Token> tokens, Passage passage, Map<NameSpan, Referent> named) {

        Insight.Named names() {
            return new Insight.Named(tokens, named);
        }
    }

    Scribe(SourceDocument source, Skills skills) {
        this.source = source;
        this.skills = skills;
        this.lexicon = skills.lexicon();
        this.cast = new Cast(lexicon, skills.genders());
        this.kinship = new Kinship(lexicon);
        this.discourse = new Discourse(lexicon, skills.pronounWeights(), cast);
    }

    /** Takes up a sentence. */
    void hear(List<Token> tokens, Passage passage) {
        passing.add(new Passing(tokens, passage));
    }

    /** What the encoder is told before it tells what is named. */
    List<Glance> glances() {
        var sentences = passing.stream().map(Passing::tokens).toList();
        var found = skills.grammarNames(sentences);
        return IntStream.range(0, sentences.size())
                .mapToObj(
                        i -> new Glance(places(sentences.get(i)), NameReview.untagged(sentences.get(i), found.get(i))))
                .toList();
    }

    /** Where words stand; of one that goes on elsewhere, on a page printed before perhaps, where it begins. */
    private List<Span> places(List<Token> tokens) {
        return tokens.stream()
                .map(token -> source.text().quote(token.start(), token.end()).spans())
                .map(spans -> spans.get(0))
                .toList();
    }

    /** Finds what each sentence names, now that all are at hand. */
    private void name() {
        var found = skills.names(passing.stream().map(Passing::tokens).toList());
        for (int i = 0; i < found.size(); i++) {
            name(passing.get(i).tokens(), passing.get(i).passage(), found.get(i));
        }
    }

    private void name(List<Token> tokens, Passage passage, List<NameSpan> names) {
        var named = new LinkedHashMap<NameSpan, Referent>();
        names.forEach(span -> named.put(span, cast.named(span, kinship.beside(tokens, span))));
        named.forEach((span, referent) -> title(tokens, span, referent));
        named.forEach((span, referent) -> mentions.add(mention(tokens, span, referent, passage)));
        heard.add(new Heard(tokens, passage, named));
    }

    /**
     * Reads what was heard, now that all is known that the document names. What neither names nor means anybody, nor
     * tells a date, costs no parse.
     */
    private void read(int line, Insight insight) {
        var sentence = heard.get(line);
        var dates = chronicle.read(sentence.tokens());
        var unparsed = Sentence.unparsed(sentence.tokens());
        discourse.next((first, last) -> insight.belief(line, first, last));
        if (sentence.named().isEmpty() && dates.chunks().isEmpty() && discourse.refersToNobody(unparsed)) {
            chronicle.settle(dates, unparsed);
            return;
        }
        var parsed =
                skills.parser().parse(sentence.tokens(), chunks(sentence.named().keySet(), dates));
        var references = discourse.read(parsed, sentence.named());
        var scene = new Scene(parsed, references, chronicle.settle(dates, parsed), lexicon);
        weighed.addAll(
                new ClaimMaker(lexicon, source, scene, sentence.passage(), insight.meaning(line, scene)).weigh());
    }

    /** All that the document may state, likely or not; the same after each call. */
    List<Weighed> weighed() {
        if (heard.isEmpty()) {
            name();
            readAll();
        }
        return weighed;
    }

    private void readAll() {
        try (var insight = skills.insight(heard.stream().map(Heard::names).toList())) {
            for (int line = 0; line < heard.size(); line++) {
                read(line, insight);
            }
        }
    }

    /** What was weighed for each pronoun, where it stands in the file. */
    List<Considered> considered() {
        return discourse.considered().stream()
                .map(each -> new Considered(
                        source.text()
                                .quote(each.end() - 1, each.end())
                                .spans()
                                .get(0)
                                .end(),
                        each.who(),
                        each.signs()))
                .toList();
    }

    Reading reading(List<Passage> passages) {
        var claims =
                weighed().stream().filter(Weighed::claimed).map(Weighed::claim).toList();
        var entities = cast.referents().stream()
                .map(Referent::entity)
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        return new Reading(source.document(), passages, entities, mentions, claims);
    }

    /** A title is part of what somebody is called: "Countess Orlova", later "the countess". */
    private void title(List<Token> tokens, NameSpan span, Referent referent) {
        int before = span.first() - 1;
        if (referent.type() != EntityType.PERSON
                || before < 0
                || !lexicon.title(tokens.get(before).text())) {
            return;
        }
        var title = tokens.get(before).text();
        referent.title(title, NameSpan.surface(tokens, before, span.last()));
        lexicon.titleGender(title).ifPresent(referent::gender);
    }

    private Mention mention(List<Token> tokens, NameSpan span, Referent referent, Passage passage) {
        int start = tokens.get(span.first()).start();
        int end = tokens.get(span.last()).end();
        return new Mention(referent.id(), passage.id(), source.text().quote(start, end));
    }

    /** Names and dates joined, and a leading date set aside, so that the parser sees the bare sentence. */
    private static List<Chunk> chunks(Collection<NameSpan> found, Dates dates) {
        var chunks = new ArrayList<>(dates.chunks());
        for (var name : found) {
            add(chunks, new Chunk(name.first(), name.last(), name.head(), Chunk.Kind.NAME));
        }
        chunks.sort(Comparator.comparingInt(Chunk::first));
        return chunks;
    }

    private static void add(List<Chunk> chunks, Chunk chunk) {
        boolean free =
                chunks.stream().noneMatch(other -> chunk.first() <= other.last() && other.first() <= chunk.last());
        if (free) {
            chunks.add(chunk);
        }
    }
}
