package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revnet.language.Chunk;
import revnet.language.Parser;
import revnet.language.Token;
import revnet.model.Claim;
import revnet.model.Entity;
import revnet.model.EntityType;
import revnet.model.Gender;
import revnet.model.Mention;
import revnet.model.Passage;
import revnet.model.Reading;
import revnet.source.SourceDocument;

/** Reads one document sentence by sentence and writes down what it finds. */
final class Scribe {

    static final ThreadLocal<List<Object[]>> SINK = new ThreadLocal<>();
    private final SourceDocument source;
    private final Lexicon lexicon;
    private final Parser parser;
    private final NameFinder names;
    private final Cast cast;
    private final Discourse discourse;
    private final DateFinder dates = new DateFinder();
    private final Clock clock = new Clock();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    /** A sentence with what it names. */
    private record Heard(List<Token> tokens, Passage passage, Map<NameSpan, Referent> named, List<DateSpan> dates) {}

    Scribe(SourceDocument source, Lexicon lexicon, Parser parser, NameFinder names, Map<String, Gender> genders) {
        this.source = source;
        this.lexicon = lexicon;
        this.parser = parser;
        this.names = names;
        this.cast = new Cast(lexicon, genders);
        this.discourse = new Discourse(lexicon, cast);
    }

    /** Takes up a sentence: finds its names and dates. */
    void hear(List<Token> tokens, Passage passage) {
        var found = names.find(tokens, cast::personNamed);
        var named = new LinkedHashMap<NameSpan, Referent>();
        found.forEach(span -> named.put(span, cast.named(span)));
        named.forEach((span, referent) -> title(tokens, span, referent));
        named.forEach((span, referent) -> mentions.add(mention(tokens, span, referent, passage)));
        heard.add(new Heard(tokens, passage, named, dates.find(tokens, clock)));
    }

    /** Reads what was heard, now that all is known that the document names. */
    private void read(Heard sentence) {
        var found = List.copyOf(sentence.named().keySet());
        var parsed = parser.parse(sentence.tokens(), chunks(sentence.tokens(), found, sentence.dates()));
        var scene = new Scene(parsed, discourse.read(parsed, sentence.named()), sentence.dates());
        if (SINK.get() != null) SINK.get().add(new Object[] {scene, new Hypotheses(new CandidateFinder(lexicon, scene).find()).list()});
        claims.addAll(new ClaimMaker(lexicon, source, scene, sentence.passage()).claims());
    }

    Reading reading(List<Passage> passages) {
        heard.forEach(this::read);
        var entities = cast.referents().stream()
                .map(Referent::entity)
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        return new Reading(source.document(), passages, entities, mentions, claims);
    }

    /** A title is part of what somebody is called: "Countess Orlova", later "the countess". */
    private void title(List<Token> tokens, NameSpan span, Referent referent) {
        int before = span.first() - 1;
        if (referent.type() != EntityType.PERSON || before < 0 || !lexicon.title(tokens.get(before).text())) {
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
    private List<Chunk> chunks(List<Token> tokens, List<NameSpan> found, List<DateSpan> when) {
        var chunks = new ArrayList<Chunk>();
        for (var date : when) {
            add(
                    chunks,
                    dates.aside(tokens, date)
                            .orElse(new Chunk(date.first(), date.last(), date.last(), Chunk.Kind.DATE)));
        }
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
