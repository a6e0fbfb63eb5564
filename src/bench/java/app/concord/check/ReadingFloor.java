package app.concord.check;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The least that reading a campaign costs: the libraries that the program reads files with, on the
 * same bytes, and one pass of Lucene's usual analysis over the text. Nothing is understood.
 */
final class ReadingFloor {
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    private ReadingFloor() {}

    /** Reads everything below a folder; tells how many words there were. */
    static long read(Path folder) throws IOException {
        long words = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (StandardAnalyzer analyzer = new StandardAnalyzer()) {
            for (Path file : files) {
                for (String text : texts(file.toString(), Files.readAllBytes(file))) {
                    words += words(analyzer, text);
                }
            }
        }
        return words;
    }

    private static long words(StandardAnalyzer analyzer, String text) throws IOException {
        long words = 0;
        try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
            stream.reset();
            while (stream.incrementToken()) {
                words++;
            }
            stream.end();
        }
        return words;
    }

    private static List<String> texts(String name, byte[] bytes) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> {
                try (var parser =
                        CSVFormat.DEFAULT.parse(
                                new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
                    yield parser.stream().map(ReadingFloor::row).toList();
                }
            }
            case "xml" -> List.of(feed(bytes));
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield List.of(new PDFTextStripper().getText(document));
                }
            }
            case "eml" -> {
                Message message =
                        new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
                yield List.of(body(message));
            }
            default -> List.of(html(new String(bytes, StandardCharsets.UTF_8)));
        };
    }

    private static String row(CSVRecord row) {
        return String.join(" ", row.toList());
    }

    private static String html(String html) {
        return Jsoup.parse(html).text();
    }

    private static String feed(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText()).append(' ');
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    private static String body(Entity entity) throws IOException {
        Body body = entity.getBody();
        StringBuilder text = new StringBuilder();
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                text.append(body(part)).append('\n');
            }
        } else if (body instanceof SingleBody single && !(body instanceof BinaryBody)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            single.writeTo(out);
            String content = out.toString(StandardCharsets.UTF_8);
            text.append("text/html".equals(entity.getMimeType()) ? html(content) : content);
        }
        return text.toString();
    }
}
