package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import revnet.extract.time.Chronicle;
import revnet.language.Chunk;
import revnet.language.Token;
import revnet.model.Relation;

/** Every entry of the lexicon's frames against the sentence that it gives as its example. */
class LexiconExamplesIT {

    private static final int BATCH = 250;

    @Test
    void everyEntryAppliesToItsOwnExample() {
        var frames = Reader.LEXICON.frames();
        var silent = IntStream.iterate(0, from -> from < frames.size(), from -> from + BATCH)
                .mapToObj(from -> frames.subList(from, Math.min(from + BATCH, frames.size())))
                .flatMap(batch -> silent(batch).stream())
                .toList();

        assertThat(silent).isEmpty();
    }

    /** The entries of a batch that do not apply to their examples, which are parted by empty lines. */
    private static List<String> silent(List<Frame> batch) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var frame : batch) {
            starts.add(text.length());
            text.append(frame.example()).append("\n\n");
        }
        Map<Integer, List<List<Token>>> sentences = new LinkedHashMap<>();
        for (var sentence : Reader.PARSER.sentences(text.toString())) {
            long number = starts.stream()
                    .filter(start -> start <= sentence.get(0).start())
                    .count();
            sentences
                    .computeIfAbsent((int) number - 1, any -> new ArrayList<>())
                    .add(sentence);
        }
        return IntStream.range(0, batch.size())
                .filter(i -> sentences.getOrDefault(i, List.of()).stream()
                        .map(LexiconExamplesIT::scene)
                        .noneMatch(scene -> applies(batch.get(i), scene)))
                .mapToObj(i -> line(batch.get(i)))
                .toList();
    }

    private static Scene scene(List<Token> tokens) {
        var cast = new Cast(Reader.LEXICON, Map.of());
        var named = new LinkedHashMap<NameSpan, Referent>();
        var names = new NameFinder(Reader.LEXICON, new AuthorityNames(List.of()));
        names.find(tokens, names.roll(List.of(tokens))).forEach(span -> named.put(span, cast.named(span)));
        var chronicle = new Chronicle();
        var dates = chronicle.read(tokens);
        var chunks = new ArrayList<>(dates.chunks());
        named.keySet().stream()
                .map(name -> new Chunk(name.first(), name.last(), name.head(), Chunk.Kind.NAME))
                .filter(chunk -> chunks.stream()
                        .noneMatch(other -> chunk.first() <= other.last() && other.first() <= chunk.last()))
                .toList()
                .forEach(chunks::add);
        chunks.sort((one, other) -> Integer.compare(one.first(), other.first()));
        var sentence = Reader.PARSER.parse(tokens, chunks);
        var discourse = new Discourse(Reader.LEXICON, Reader.LEXICON.plainPronounWeights(), cast);
        discourse.next((first, last) -> Belief.none());
        var references = discourse.read(sentence, named);
        return new Scene(sentence, references, chronicle.settle(dates, sentence), Reader.LEXICON);
    }

    private static boolean applies(Frame frame, Scene scene) {
        var matcher = new FrameMatcher(Reader.LEXICON);
        var slots = new SlotFinder(scene, new Roles(Reader.LEXICON, scene.sentence()));
        return IntStream.range(0, scene.sentence().size())
                .boxed()
                .flatMap(word -> matcher.match(scene.sentence(), word).stream())
                .filter(match -> match.frame().equals(frame))
                .anyMatch(match -> filled(match, slots));
    }

    private static boolean filled(FrameMatch match, SlotFinder slots) {
        var subjects = references(match.frame().subject(), match, slots);
        var objects = match.frame().object().contains("each")
                ? subjects
                : references(match.frame().object(), match, slots);
        return subjects.stream().anyMatch(subject -> objects.stream()
                .anyMatch(object -> tied(match.frame().relation(), subject, object)));
    }

    private static boolean tied(Relation relation, Reference subject, Reference object) {
        return !subject.equals(object)
                && relation.allows(
                        subject.who().get(0).type(), object.who().get(0).type());
    }

    private static List<Reference> references(List<String> roles, FrameMatch match, SlotFinder slots) {
        return roles.stream()
                .flatMap(role ->
                        slots
                                .slot(
                                        role,
                                        match,
                                        CandidateFinder.attitude(match.frame().relation()))
                                .fillers()
                                .stream())
                .filter(filler -> filler.rank() < 2)
                .map(Filler::reference)
                .collect(Collectors.toList());
    }

    private static String line(Frame frame) {
        return "%s\t%s\t%s\t%s"
                .formatted(frame.relation(), String.join(" ", frame.words()), frame.pos(), frame.example());
    }
}
