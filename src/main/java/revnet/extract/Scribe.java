package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revnet.extract.time.Chronicle;
import revnet.extract.time.Dates;
import revnet.language.Chunk;
import revnet.language.Parser;
import revnet.language.Token;
import revnet.model.Claim;
import revnet.model.Entity;
import revnet.model.Gender;
import revnet.model.Mention;
import revnet.model.Passage;
import revnet.model.Reading;
import revnet.source.SourceDocument;

/** Reads one document sentence by sentence and writes down what it finds. */
final class Scribe {

    private final SourceDocument source;
    private final Lexicon lexicon;
    private final Parser parser;
    private final NameFinder names;
    private final Cast cast;
    private final Discourse discourse;
    private final Chronicle chronicle = new Chronicle();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Scribe(SourceDocument source, Lexicon lexicon, Parser parser, NameFinder names, Map<String, Gender> genders) {
        this.source = source;
        this.lexicon = lexicon;
        this.parser = parser;
        this.names = names;
        this.cast = new Cast(lexicon, genders);
        this.discourse = new Discourse(lexicon);
    }

    void read(List<Token> tokens, Passage passage) {
        var found = names.find(tokens, cast::personNamed);
        var dates = chronicle.read(tokens);
        var sentence = parser.parse(tokens, chunks(found, dates));
        var named = new LinkedHashMap<NameSpan, Referent>();
        found.forEach(span -> named.put(span, cast.named(span)));
        named.forEach((span, referent) -> mentions.add(mention(tokens, span, referent, passage)));
        var scene = new Scene(sentence, discourse.read(sentence, named), chronicle.settle(dates, sentence));
        claims.addAll(new ClaimMaker(lexicon, source, scene, passage).claims());
    }

    Reading reading(List<Passage> passages) {
        var entities = cast.referents().stream()
                .map(Referent::entity)
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        return new Reading(source.document(), passages, entities, mentions, claims);
    }

    private Mention mention(List<Token> tokens, NameSpan span, Referent referent, Passage passage) {
        int start = tokens.get(span.first()).start();
        int end = tokens.get(span.last()).end();
        return new Mention(referent.id(), passage.id(), source.text().quote(start, end));
    }

    /** Names and dates joined, and a leading date set aside, so that the parser sees the bare sentence. */
    private static List<Chunk> chunks(List<NameSpan> found, Dates dates) {
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
