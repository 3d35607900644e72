package revnet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("revnet");

    /** Each package with those that it may use. */
    private static final Map<String, List<String>> LAYERS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("source", List.of("model")),
            Map.entry("language", List.of("model", "source")),
            Map.entry("encoder", List.of("model")),
            Map.entry("extract", List.of("model", "source", "language", "encoder")),
            Map.entry("identity", List.of("model")),
            Map.entry("graph", List.of("model")),
            Map.entry("ingest", List.of("model", "source", "language", "encoder", "extract", "identity", "graph")),
            Map.entry("query", List.of("model", "graph")),
            Map.entry("export", List.of("model", "query")),
            Map.entry("evaluate", List.of("model")),
            Map.entry(
                    "fit",
                    List.of("model", "source", "language", "encoder", "extract", "identity", "ingest", "evaluate")),
            Map.entry("cli", List.of("model", "graph", "ingest", "query", "export", "evaluate", "fit")));

    @Test
    void packagesDependInOneDirection() {
        var arrows = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (var layer : LAYERS.keySet()) {
            arrows = arrows.layer(layer).definedBy("revnet." + layer + "..");
        }
        for (var layer : LAYERS.entrySet()) {
            var accessible = layer.getValue().toArray(String[]::new);
            arrows = accessible.length == 0
                    ? arrows.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
                    : arrows.whereLayer(layer.getKey()).mayOnlyAccessLayers(accessible);
        }

        arrows.because("a reader who follows the arrows from the model never has to turn back")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("revnet.(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package")
                .check(CLASSES);
    }

    @Test
    void everyClassLivesInAPackageThatTheArrowsKnow() {
        var known = LAYERS.keySet().stream().map(layer -> "revnet." + layer + "..");

        classes()
                .should()
                .resideInAnyPackage(known.toArray(String[]::new))
                .because("a package that no arrow names would escape them all")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("revnet.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("revnet.model..", "java..", "org.jspecify..")
                .because("claims outlive the libraries that find and keep them")
                .check(CLASSES);
    }

    @Test
    void onlyTheGraphPackageKnowsNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("revnet.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .because("values leave revnet.graph as model records and plain rows")
                .check(CLASSES);
    }

    @Test
    void onlyTheGraphPackageKnowsItsEntityClasses() {
        noClasses()
                .that()
                .resideOutsideOfPackage("revnet.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("revnet.graph.entity..")
                .because("OGM needs mutable classes and nobody else should have to")
                .check(CLASSES);
    }

    @Test
    void onlyTheLanguagePackageKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("revnet.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .because("another parser must be able to take its place")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("revnet.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("a program that uses revnet as a library owns its own streams")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("revnet.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .because("commands ask and print, and nothing else may depend on how")
                .check(CLASSES);
    }

    @Test
    void errorsHaveNames() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
                .because("a reader of an error should learn what to do from its type")
                .check(CLASSES);
    }

    @Test
    void loggingGoesThroughSlf4j() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .because("one switch, -v, governs all that is logged")
                .check(CLASSES);
    }
}
