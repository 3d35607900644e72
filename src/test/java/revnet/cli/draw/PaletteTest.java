package revnet.cli.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import revnet.model.EntityType;
import revnet.model.Family;
import revnet.model.Relation;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Relation.class)
    void drawsATieInTheColourOfNeo4jBrowser(Relation relation) throws IOException {
        assertThat(Palette.of(relation.name()).colour()).isEqualTo(inBrowser("relationship." + relation));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void drawsAnEntityInTheColourOfNeo4jBrowser(EntityType type) throws IOException {
        assertThat(Palette.of(type)).isEqualTo(inBrowser("node." + type.label()));
    }

    @Test
    void tellsFamiliesApartByColour() {
        assertThat(Arrays.stream(Family.values())
                        .map(family -> Palette.of(family).colour()))
                .doesNotHaveDuplicates();
    }

    private static String inBrowser(String selector) throws IOException {
        var rule = Pattern.compile(Pattern.quote(selector) + " \\{[^}]*?\\n  color: (#\\w+);")
                .matcher(Files.readString(Path.of("cypher/browser/revnet.grass")));
        assertThat(rule.find()).isTrue();
        return rule.group(1);
    }
}
