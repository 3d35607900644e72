package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                              | A command is missing; revnet --help says what can be given.
                    frobnicate                      | There is no command or option 'frobnicate'; revnet --help says what can be given.
                    report --frob                   | Unknown option: '--frob'; revnet report --help says what can be given.
                    path Lenin                      | Missing required parameter: 'B'; revnet path --help says what can be given.
                    path A B --from soon            | Invalid value for option '--from': 'soon' is no date in EDTF, such as 1922, 1922-02 or 1923-09-28; revnet path --help says what can be given.
                    path A B --certainty denied     | Invalid value for option '--certainty': 'denied' is neither asserted nor hedged; revnet path --help says what can be given.
                    path A B --best 2 --in-time-order | --in-time-order, --best=K are mutually exclusive (specify only one); revnet path --help says what can be given.
                    path A B --best 0               | The number of paths is at least 1, not 0.
                    path A B --most-reliable --in-time-order | Give either --in-time-order or --most-reliable.
                    path A B --through 1 --through 2 --through 3 --through 4 --through 5 --through 6 --through 7 | A path is led through 6 at most, not 7.
                    neighbours                      | Missing required parameter: 'A'; revnet neighbours --help says what can be given.
                    neighbours A --within 0         | Neighbours are within 1 to 12 steps, not 0.
                    cut A                           | Missing required parameter: 'B'; revnet cut --help says what can be given.
                    path A B --max-hops 0           | A path has 1 to 12 hops, not 0.
                    path A B --from 1930 --to 1920  | The time from 1930 to 1920 ends before it begins; give the earlier date first.
                    report --uri bolt://h --user u  | A user needs a password; give it by --password:env or --password:file.
                    report --uri bolt://h --password:env NO_SUCH_VARIABLE | There is no environment variable NO_SUCH_VARIABLE; set it first.
                    report --uri bolt://h --password:file target/no-such-file | The password cannot be read from target/no-such-file; check the path.
                    export                          | Missing required option: '--format=FORMAT'; revnet export --help says what can be given.
                    export --format csv             | Tables are several files; name a folder for nodes.csv and edges.csv by --out.
                    serve --uri bolt://h            | This command runs a server of its own; leave --uri out, or use --home.
                    serve --bolt-port 1 --http-port 1 | Bolt and HTTP need two different ports from 1 to 65535, not 1 and 1.
                    serve --bolt-port x             | Invalid value for option '--bolt-port': 'x' is not an int; revnet serve --help says what can be given.
                    """)
    void isToldInOneSentenceWithCodeTwo(String arguments, String sentence) {
        var run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run).isEqualTo(new Run(2, "", sentence + System.lineSeparator()));
    }

    @ParameterizedTest
    @CsvSource({"--relation", "--format", "--via"})
    void listsTheValuesOfAnOption(String option) {
        var run = Run.of("path", "A", "B", option, "HATED");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("expected one of [").contains("but was 'HATED'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    export --format csv --out pom.xml       | pom.xml is a file; name a folder for nodes.csv and edges.csv.
                    export --format gexf --out src          | src cannot be written; give a file in a folder that exists.
                    export --format claims --out no/such/f  | no/such/f cannot be written; give a file in a folder that exists.
                    """)
    void namesAPlaceThatCannotBeWritten(String arguments, String sentence) {
        var run = Run.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).endsWith(sentence + System.lineSeparator());
    }

    @Test
    void helpIsNoError() {
        var run = Run.of("path", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: revnet path").contains("--max-hops");
    }
}
