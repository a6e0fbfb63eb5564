package app.concord.fuzz;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Changes what is packed in a file and packs it again: entries of archives, streams of PDFs, parts
 * of mails in base64. A change of the packed bytes would be refused before it is read.
 */
final class Packed {
    private static final int MOST = 4 << 20;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern LENGTH = Pattern.compile("/Length \\d+(?! \\d+ R)");
    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{40,100}+={0,2}+\\r?\\n){2,2000}+");

    private Packed() {}

    /** The file with something inside of it changed, null where nothing in it is packed. */
    static byte @Nullable [] changed(byte[] file, byte[] other, Mutator by, Random random) {
        try {
            if (begins(file, 'P', 'K')) {
                return zip(file, other, by, random);
            }
            if (begins(file, 0x1f, 0x8b)) {
                return gzip(
                        by.plain(
                                unzipped(file),
                                begins(other, 0x1f, 0x8b) ? unzipped(other) : other));
            }
            return begins(file, '%', 'P')
                    ? pdf(file, other, by, random)
                    : base64(file, other, by, random);
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            // What is broken already is changed as it is.
            return null;
        }
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 4 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    /** An entry of an archive. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(String name, byte[] content) {}

    private static List<Entry> entries(byte[] file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                entries.add(new Entry(one.getName(), in.readNBytes(MOST)));
            }
        }
        return entries;
    }

    private static byte @Nullable [] zip(byte[] file, byte[] other, Mutator by, Random random)
            throws IOException {
        List<Entry> entries = entries(file);
        if (entries.isEmpty()) {
            return null;
        }
        List<Entry> others = begins(other, 'P', 'K') ? entries(other) : List.of();
        for (int i = 1 + random.nextInt(3); i > 0 && !entries.isEmpty(); i--) {
            int at = random.nextInt(entries.size());
            Entry one = entries.get(at);
            byte[] foreign =
                    others.isEmpty() ? other : others.get(random.nextInt(others.size())).content();
            int way = random.nextInt(20);
            switch (way) {
                case 0 -> entries.remove(at);
                case 1 -> {
                    String name =
                            new String(
                                    by.plain(utf8(one.name()), utf8("/")), StandardCharsets.UTF_8);
                    entries.set(at, new Entry(name, one.content()));
                }
                case 2 -> entries.set(at, new Entry(one.name(), foreign));
                case 3 -> entries.add(new Entry(one.name() + random.nextInt(9), one.content()));
                default -> entries.set(at, new Entry(one.name(), by.plain(one.content(), foreign)));
            }
        }
        return written(entries);
    }

    private static byte[] written(List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> taken = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                String name =
                        entry.name().length() > 1_000
                                ? entry.name().substring(0, 1_000)
                                : entry.name();
                if (taken.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(entry.content());
                    zip.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] unzipped(byte[] file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return in.readNBytes(MOST);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** Changes the content of one stream of a PDF, or what stands outside of the streams. */
    private static byte @Nullable [] pdf(byte[] file, byte[] other, Mutator by, Random random)
            throws DataFormatException {
        String text = latin(file);
        List<MatchResult> streams = STREAM.matcher(text).results().toList();
        if (streams.isEmpty() || random.nextInt(3) == 0) {
            return null;
        }
        MatchResult chosen = streams.get(random.nextInt(streams.size()));
        int from = chosen.end();
        int to = text.indexOf("endstream", from);
        if (to < 0) {
            return null;
        }
        String head = text.substring(Math.max(0, chosen.start() - 300), chosen.start());
        boolean flate = head.contains("FlateDecode");
        byte[] content = Arrays.copyOfRange(file, from, to);
        byte[] changed = by.plain(flate ? inflated(content) : content, pdfWords(other));
        byte[] packed = flate ? deflated(changed) : changed;
        int dictionary = Math.max(0, chosen.start() - 300);
        Matcher length = LENGTH.matcher(text.substring(dictionary, chosen.start()));
        String before = text.substring(dictionary, chosen.start());
        String fitting = length.find() ? length.replaceFirst("/Length " + packed.length) : before;
        return latin(
                text.substring(0, dictionary)
                        + fitting
                        + text.substring(chosen.start(), from)
                        + latin(packed)
                        + "\n"
                        + text.substring(to));
    }

    /** The instructions of the first stream that can be unpacked. */
    private static byte[] pdfWords(byte[] other) {
        String text = latin(other);
        Matcher stream = STREAM.matcher(text);
        if (stream.find()) {
            int to = text.indexOf("endstream", stream.end());
            try {
                return inflated(
                        Arrays.copyOfRange(other, stream.end(), Math.max(stream.end(), to)));
            } catch (DataFormatException e) {
                return other;
            }
        }
        return other;
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            byte[] buffer = new byte[1 << 20];
            int count = inflater.inflate(buffer);
            return Arrays.copyOf(buffer, count);
        }
    }

    private static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    /** Changes one part in base64. */
    private static byte @Nullable [] base64(byte[] file, byte[] other, Mutator by, Random random) {
        String text = latin(file);
        List<MatchResult> parts = BASE64.matcher(text).results().limit(20).toList();
        if (parts.isEmpty() || random.nextInt(3) == 0) {
            return null;
        }
        MatchResult part = parts.get(random.nextInt(parts.size()));
        byte[] content = Base64.getMimeDecoder().decode(part.group());
        String packed = Base64.getMimeEncoder().encodeToString(by.plain(content, other));
        return latin(text.substring(0, part.start()) + packed + "\n" + text.substring(part.end()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
