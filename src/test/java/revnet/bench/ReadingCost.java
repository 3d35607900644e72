package revnet.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import revnet.encoder.TextEncoder;
import revnet.extract.ClaimExtractor;
import revnet.extract.Lexicon;
import revnet.identity.AuthorityFiles;
import revnet.language.Parser;
import revnet.source.DocumentReader;
import revnet.source.SourceDocument;

/**
 * Measures what reading a folder of documents costs, against bare CoreNLP (tokenize, pos, lemma, depparse) on the same
 * text in the same run, and whether the cost per token grows with the document; one thread, warmed up, medians.
 */
public final class ReadingCost {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;
    private static final List<Integer> TIMES = List.of(1, 4, 16);

    private final Path data;
    private final StanfordCoreNLP bare;
    private final ClaimExtractor extractor;
    private final ClaimExtractor plain;
    private final DocumentReader reader = new DocumentReader();

    private ReadingCost(Path data) {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,depparse");
        this.data = data;
        this.bare = new StanfordCoreNLP(settings);
        var lexicon = Lexicon.read(data.resolve("lexicon"));
        var authorities = AuthorityFiles.read(data.resolve("authorities"));
        var parser = Parser.load();
        var encoder = TextEncoder.read(data.resolve("encoder"));
        this.extractor = new ClaimExtractor(lexicon, authorities, parser, Optional.of(encoder));
        this.plain = new ClaimExtractor(lexicon, authorities, parser, Optional.empty());
    }

    /**
     * Runs the benchmark and prints its figures.
     *
     * @param arguments the folder of documents ({@code data/documents}) and that of the data ({@code data})
     * @throws IOException if a text cannot be written to the folder of temporary files
     */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length > 1 ? arguments[1] : "data");
        var documents = arguments.length > 0 ? Path.of(arguments[0]) : data.resolve("documents");
        new ReadingCost(data).run(DocumentReader.find(List.of(documents)));
    }

    private void run(List<Path> files) throws IOException {
        var sources = files.stream().map(reader::read).toList();
        var texts = sources.stream().map(source -> source.text().text()).toList();
        long tokens = texts.stream().mapToLong(this::bare).sum();
        System.out.printf("%d documents, %d tokens; data of %s%n", files.size(), tokens, data);
        var opened = new ArrayList<Cost>();
        var bareCosts = new ArrayList<Cost>();
        var claims = new ArrayList<Cost>();
        var plainClaims = new ArrayList<Cost>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            bareCosts.add(Cost.of(() -> texts.forEach(this::bare)));
            opened.add(Cost.of(() -> files.forEach(reader::read)));
            claims.add(Cost.of(() -> sources.forEach(extractor::read)));
            plainClaims.add(Cost.of(() -> sources.forEach(plain::read)));
        }
        var bareCost = median(bareCosts);
        System.out.println(bareCost.line("bare CoreNLP", tokens));
        System.out.println(median(opened).line("files to text", tokens));
        System.out.println(median(claims).line("text to claims", tokens));
        compare("whole extraction", median(opened).plus(median(claims)), bareCost, tokens);
        compare("whole, --plain", median(opened).plus(median(plainClaims)), bareCost, tokens);
        longer(String.join("\n\n", texts), tokens);
    }

    private static void compare(String what, Cost whole, Cost bare, long tokens) {
        System.out.println(whole.line(what, tokens));
        System.out.printf(
                "%s ÷ bare: %.2f CPU, %.2f wall%n", what, whole.cpu() / bare.cpu(), whole.wall() / bare.wall());
    }

    /** One document made of the text, once and more often. */
    private void longer(String text, long tokens) throws IOException {
        var folder = Files.createTempDirectory("revnet-bench");
        for (int times : TIMES) {
            var file = folder.resolve("text-%d.txt".formatted(times));
            Files.writeString(file, (text + "\n\n").repeat(times));
            var sources = new ArrayList<SourceDocument>();
            var opened = Cost.of(() -> sources.add(reader.read(file)));
            var claims = Cost.of(() -> sources.forEach(extractor::read));
            System.out.println(opened.line("%2d× files to text".formatted(times), tokens * times));
            System.out.println(claims.line("%2d× text to claims".formatted(times), tokens * times));
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private long bare(String text) {
        var annotation = new Annotation(text);
        bare.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    private static Cost median(List<Cost> costs) {
        var measured = costs.subList(WARM_UPS, costs.size()).stream()
                .sorted(Comparator.comparingDouble(Cost::cpu))
                .collect(Collectors.toList());
        return measured.get(measured.size() / 2);
    }
}
