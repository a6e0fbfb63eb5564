package app.concord.fuzz;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Addresses of a file, a pipe and a server of its own that are strewn into the inputs: whoever
 * follows one of them is noticed.
 */
final class Traps implements Closeable {
    /** What stands in the file; no output may hold it. */
    static final String SECRET = "concordtrapsprung";

    private final Path folder;
    private final Path file;
    private final Path pipe;
    private final ServerSocket server;
    private final AtomicReference<@Nullable String> sprung = new AtomicReference<>();

    /** Lays them; where the system has no pipes, the file and the server are left. */
    Traps() throws IOException {
        folder = Files.createTempDirectory("concord-trap");
        file = Files.writeString(folder.resolve("concord-trap.txt"), SECRET + " £1,234.00 ");
        pipe = folder.resolve("concord-trap.pipe");
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("trap-server", this::serve);
        if (piped()) {
            start("trap-pipe", this::feed);
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private boolean piped() throws IOException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                sprung.set("the network was asked by " + caller.getRemoteSocketAddress());
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Opening the pipe for writing waits until somebody opens it for reading. */
    private void feed() {
        while (Files.exists(pipe)) {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                if (!server.isClosed()) {
                    sprung.set("another file was opened");
                }
                out.write(SECRET.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                if (server.isClosed()) {
                    return;
                }
            }
        }
    }

    /** The addresses, and ways to ask for them. */
    List<String> words() {
        String web = "http://127.0.0.1:" + server.getLocalPort() + "/concord-trap";
        String document = file.toUri().toString();
        String piped = pipe.toUri().toString();
        return List.of(
                web,
                document,
                piped,
                file.toString(),
                pipe.toString(),
                "../../../../../../.." + pipe,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + piped + "\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + web + "\"> %p;]>",
                "<!DOCTYPE x SYSTEM \"" + piped + "\">",
                "<?xml-stylesheet href=\"" + web + "\"?>",
                "<link rel=\"stylesheet\" href=\"" + web + "\">",
                "<img src=\"" + piped + "\">",
                "<iframe src=\"" + document + "\"></iframe>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + piped + "\"/>",
                "<Relationship Id=\"rId1\" Type=\"t\" Target=\""
                        + piped
                        + "\" TargetMode=\"External\"/>",
                "xsi:schemaLocation=\"a " + web + "\"",
                "/F (" + pipe + ") /FFilter /FlateDecode",
                "@import url(" + web + ");",
                "<mj-include path=\"" + pipe + "\" />",
                "=HYPERLINK(\"" + web + "\")",
                "Content-Type: message/external-body; access-type=local-file; name=\""
                        + pipe
                        + "\"");
    }

    /** What was followed since this was asked last, null where nothing was. */
    @Nullable String sprung() {
        return sprung.getAndSet(null);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Path one : List.of(file, pipe, folder)) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
