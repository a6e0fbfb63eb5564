package app.concord.importing.picture;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that is called like Tesseract and does as its first argument says. */
public final class FakeTesseract {
    private FakeTesseract() {}

    /** What calls this program. */
    static Tesseract doing(String what, Duration limit, Path room) {
        try {
            Path classes =
                    Path.of(
                            FakeTesseract.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return new Tesseract(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            classes.toString(),
                            FakeTesseract.class.getName(),
                            what),
                    limit,
                    room);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plays the program: the arguments are what it should do and those of Tesseract. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        if (arguments[1].equals("--list-langs")) {
            out.println("List of available languages (4):\nosd\neng\nspa\nxyz");
            return;
        }
        switch (arguments[0]) {
            case "read" -> {
                String header =
                        new String(
                                Files.readAllBytes(Path.of(arguments[1])),
                                StandardCharsets.ISO_8859_1);
                Files.writeString(
                        Path.of(arguments[2] + ".hocr"),
                        """
                        <html><body><div class='ocr_page' title='bbox 0 0 40 20'>
                        <span class='ocr_line' title="bbox 0 0 40 20; baseline 0 -5; x_size 14">
                        <span class='ocrx_word' title='bbox 0 0 40 20; x_wconf 91'>%s</span>
                        </span></div></body></html>
                        """
                                .formatted(
                                        header.substring(0, 8).replace('\n', ',')
                                                + "|"
                                                + String.join(
                                                        "|",
                                                        List.of(arguments)
                                                                .subList(3, arguments.length))
                                                + "|"
                                                + System.getenv("OMP_THREAD_LIMIT")));
            }
            case "hang" -> Thread.sleep(Duration.ofMinutes(5));
            default -> {
                System.err.println("read_params_file: Can't open it" + "!".repeat(5_000));
                System.exit(3);
            }
        }
    }
}
