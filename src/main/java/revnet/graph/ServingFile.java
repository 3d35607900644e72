package revnet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import revnet.model.GraphUnavailable;

/**
 * The file in which a running server leaves its address and its process, so that others use it and do not start one.
 *
 * <p>A file left by a server that died is told by its process, which is gone, or its port, which is silent. No lock is
 * tried for it: on POSIX systems, closing a file that this process has locked elsewhere gives the lock up.
 */
final class ServingFile {

    private static final int PATIENCE_MILLIS = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Path file;

    ServingFile(Path home) {
        this.file = home.resolve("serving");
    }

    void write(Address address) throws IOException {
        Files.write(
                file,
                List.of(
                        address.uri().toString(),
                        Long.toString(ProcessHandle.current().pid())));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Address> read() {
        try {
            var lines = Files.readAllLines(file);
            boolean alive = lines.size() == 2
                    && NUMBER.matcher(lines.get(1)).matches()
                    && ProcessHandle.of(Long.parseLong(lines.get(1)))
                            .map(ProcessHandle::isAlive)
                            .orElse(false);
            return alive ? Optional.of(Address.of(lines.get(0))).filter(ServingFile::answers) : Optional.empty();
        } catch (IOException | GraphUnavailable e) {
            return Optional.empty();
        }
    }

    private static boolean answers(Address address) {
        var uri = address.uri();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
