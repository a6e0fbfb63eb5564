package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times the import of the text of PDF files against {@code pdftotext}, which must be on the path,
 * in one run on the same files. Not a test: it is started by hand with files or folders.
 */
final class PdfBenchmark {
    private static final int WARM = 12;
    private static final int MEASURED = 7;

    private PdfBenchmark() {}

    /**
     * Prints, for all files together and for each that takes long, the median times in milliseconds
     * and how many times as long the import takes.
     *
     * @param arguments files and folders
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try (Stream<Path> found = Files.walk(Path.of(argument))) {
                found.filter(path -> path.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        for (int i = 0; i < WARM; i++) {
            for (Path file : files) {
                imported(file);
            }
        }
        List<Double> imports = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        out.printf("%10s %10s %6s%n", "import", "pdftotext", "ratio");
        for (Path file : files) {
            List<Double> own = new ArrayList<>();
            List<Double> other = new ArrayList<>();
            for (int i = 0; i < MEASURED; i++) {
                own.add(imported(file));
                other.add(converted(file));
            }
            imports.add(median(own));
            others.add(median(other));
            print(out, imports.getLast(), others.getLast(), String.valueOf(file.getFileName()));
        }
        double own = imports.stream().mapToDouble(Double::doubleValue).sum();
        double other = others.stream().mapToDouble(Double::doubleValue).sum();
        print(out, own, other, "all " + files.size() + " files");
    }

    private static void print(PrintStream out, double own, double other, String name) {
        out.printf("%10.1f %10.1f %6.2f %s%n", own, other, own / other, name);
    }

    private static double imported(Path file) {
        long start = System.nanoTime();
        try {
            new PdfImporter()
                    .read(new SourceFile("print/a.pdf", null, Bytes.of(file)), Cancellation.NONE);
        } catch (IOException e) {
            return (System.nanoTime() - start) / 1e6; // A broken file takes its time as well.
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double converted(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        new ProcessBuilder("pdftotext", "-layout", file.toString(), "-")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
