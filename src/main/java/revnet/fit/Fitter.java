package revnet.fit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import revnet.encoder.TextEncoder;
import revnet.evaluate.Judge;
import revnet.evaluate.Judge.Judgement;
import revnet.evaluate.Judge.Verdict;
import revnet.extract.ClaimExtractor;
import revnet.extract.Examination;
import revnet.extract.Lexicon;
import revnet.extract.Weighed;
import revnet.identity.AuthorityFiles;
import revnet.ingest.DataFolder;
import revnet.ingest.Progress;
import revnet.language.Parser;
import revnet.model.Authority;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.source.DocumentReader;
import revnet.source.SourceDocument;

/** Reads annotated documents and fits weights to them. */
public final class Fitter {

    private final Lexicon lexicon;
    private final Optional<TextEncoder> encoder;
    private final List<Authority> authorities;
    private final DocumentReader reader = new DocumentReader();

    private Fitter(Lexicon lexicon, Optional<TextEncoder> encoder, List<Authority> authorities) {
        this.lexicon = lexicon;
        this.encoder = encoder;
        this.authorities = authorities;
    }

    /**
     * Reads the data that the reading of documents needs.
     *
     * @param data lexicon, encoder and authorities; may be closed afterwards
     * @return a fitter
     * @throws revnet.model.InvalidData if the data does not follow its format
     */
    public static Fitter open(DataFolder data) {
        return open(data, Optional.of(TextEncoder.read(data.encoder())));
    }

    /**
     * The same for weights of a reader without the encoder.
     *
     * @param data lexicon and authorities; may be closed afterwards
     * @return a fitter
     * @throws revnet.model.InvalidData if the data does not follow its format
     */
    public static Fitter plain(DataFolder data) {
        return open(data, Optional.empty());
    }

    private static Fitter open(DataFolder data, Optional<TextEncoder> encoder) {
        return new Fitter(Lexicon.read(data.lexicon()), encoder, AuthorityFiles.read(data.authorities()));
    }

    /**
     * Fits weights; the order in which the gold is named does not matter.
     *
     * @param gold gold files, and folders of them ({@code *.json})
     * @param documents the folders of the documents that the gold is of
     * @param settings how to fit
     * @param progress is told how far the reading is
     * @return the weights, with figures on held-out documents
     * @throws revnet.model.InvalidData if a gold file is not there or does not follow its format
     * @throws revnet.model.RejectedDocument if a document of the gold cannot be read
     * @throws revnet.model.UsageError if the gold is not enough to learn from
     */
    public Fit fit(List<Path> gold, List<Path> documents, Settings settings, Progress progress) {
        boolean pronouns = settings.subject() == Subject.PRONOUNS;
        var judges = Judge.read(gold).stream()
                .filter(judge -> !pronouns || judge.marked())
                .toList();
        var names = judges.stream().map(Judge::document).collect(Collectors.toCollection(TreeSet::new));
        var folds = Folds.deal(names, settings.seed());
        progress.begin(judges.size());
        var claims = new ClaimExtractor(lexicon, authorities, Parser.load(), encoder);
        var examples = judges.parallelStream()
                .map(judge -> {
                    var source = source(judge, documents);
                    var examination = claims.examine(source);
                    progress.read(judge.document(), source.text().text().length());
                    return pronouns ? antecedents(judge, examination) : ties(judge, examination);
                })
                .flatMap(List::stream)
                .toList();
        int wanted = pronouns
                ? (int) examples.stream().filter(Example::right).count()
                : judges.stream().mapToInt(Judge::wanted).sum();
        return Fit.of(new Examples(folds, examples, wanted), settings);
    }

    /**
     * Reads documents as far as the encoder needs to learn names from them.
     *
     * @param paths files, and folders with documents
     * @param progress is told how far the reading is
     * @return the sentences of each
     * @throws revnet.model.RejectedDocument if a document cannot be read
     */
    public Glances glance(List<Path> paths, Progress progress) {
        var files = DocumentReader.find(paths);
        progress.begin(files.size());
        var claims = new ClaimExtractor(lexicon, authorities, Parser.load(), encoder);
        return new Glances(files.parallelStream()
                .map(reader::read)
                .collect(Collectors.toMap(
                        source -> source.document().fileName(),
                        source -> {
                            var glances = claims.glance(source);
                            progress.read(
                                    source.document().fileName(),
                                    source.text().text().length());
                            return glances;
                        },
                        (first, second) -> first,
                        TreeMap::new)));
    }

    /** The document of a judge, from the first folder that has it. */
    private SourceDocument source(Judge judge, List<Path> folders) {
        var files =
                folders.stream().map(folder -> folder.resolve(judge.document())).toList();
        return reader.read(files.stream().filter(Files::exists).findFirst().orElse(files.get(0)));
    }

    private static List<Example> ties(Judge judge, Examination examination) {
        var entities = byId(examination);
        var examples = new ArrayList<Example>();
        for (var weighed : examination.weighed()) {
            var judgement = judge.judge(weighed.claim(), entities);
            if (judgement.verdict() != Verdict.OPTIONAL) {
                examples.add(example(judge.document(), weighed, judgement));
            }
        }
        return examples;
    }

    /** What each pronoun may mean; of one that is not marked, all is wrong. */
    private static List<Example> antecedents(Judge judge, Examination examination) {
        var entities = byId(examination);
        return examination.pronouns().stream()
                .map(each -> new Example(
                        judge.document(),
                        "pronoun " + each.end(),
                        each.signs(),
                        judge.means(
                                each.end(),
                                each.who().stream()
                                        .map(who -> Objects.requireNonNull(entities.get(who)))
                                        .toList())))
                .toList();
    }

    private static Map<EntityId, Entity> byId(Examination examination) {
        return examination.reading().entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    private static Example example(String document, Weighed weighed, Judgement judgement) {
        return new Example(document, judgement.tie(), weighed.signs(), judgement.verdict() == Verdict.RIGHT);
    }
}
