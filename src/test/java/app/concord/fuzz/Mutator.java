package app.concord.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes inputs of others: bits turned over, pieces cut, doubled and swapped, numbers blown up,
 * structures nested deeply, words of the formats strewn in, two files spliced. What is packed is
 * changed inside of its packing as well, see {@link Packed}.
 */
final class Mutator {
    /** So large an input grows at most, in bytes. */
    static final int MOST = 400_000;

    private static final int MOST_CHANGES = 6;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern TAG =
            Pattern.compile("<[A-Za-z][\\w:.-]*(?:\\s[^<>]{0,200})?>|[\\[{(]|<<|\\bq\\b");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:https?|file|ftp|cid|data):[^\\s\"'<>()]*|(?<=(?:src|href|Target|url)=[\"'])[^\"']*");

    private static final String[] NUMBERS = {
        "0",
        "-1",
        "1",
        "00",
        "127",
        "255",
        "256",
        "32768",
        "65535",
        "65536",
        "2147483647",
        "2147483648",
        "-2147483648",
        "4294967295",
        "4294967296",
        "9223372036854775807",
        "-9223372036854775808",
        "99999999999999999999999999",
        "1e309",
        "-0",
        "0.0000000001",
        "NaN",
        "1e-400",
        "0x7fffffff",
        "1.7976931348623157E308",
        "31",
        "12",
        "29",
        "9999"
    };
    private static final int[] INTS = {
        0,
        1,
        -1,
        0x7f,
        0x80,
        0xff,
        0x100,
        0x7fff,
        0x8000,
        0xffff,
        0x10000,
        0x7fffffff,
        0x80000000,
        0xfffffffe,
        0x01000000,
        0x40000000
    };

    private final Random random;
    private final List<String> words;

    /**
     * Makes changes by chance.
     *
     * @param words words of the formats, which are strewn in
     */
    Mutator(Random random, List<String> words) {
        this.random = random;
        this.words = List.copyOf(words);
    }

    /** The input changed in one to six ways; sometimes what is packed inside of it. */
    byte[] changed(byte[] content, byte[] other) {
        byte[] inside =
                random.nextInt(4) == 0 ? null : Packed.changed(content, other, this, random);
        return inside == null ? plain(content, other) : inside;
    }

    /** The bytes changed in one to six ways as they are. */
    byte[] plain(byte[] content, byte[] other) {
        byte[] bytes = content;
        int count = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < count; i++) {
            bytes = once(bytes, other);
        }
        return bytes.length > MOST ? Arrays.copyOf(bytes, MOST) : bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> noise(bytes);
            case 3 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 4 -> without(bytes);
            case 5 -> repeated(bytes);
            case 6, 7 -> spliced(bytes, other);
            case 8, 9, 10 -> otherNumber(bytes);
            case 11 -> otherInt(bytes);
            case 12, 13, 14 -> strewn(bytes);
            case 15, 16 -> nested(bytes);
            case 17 -> redirected(bytes);
            case 18 -> swapped(bytes);
            default -> lines(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = 1 + random.nextInt(8); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] noise(byte[] bytes) {
        byte[] changed = bytes.clone();
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(changed.length, from + length());
        for (int i = from; i < to; i++) {
            changed[i] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private int length() {
        return 1 + random.nextInt(1 << (1 + random.nextInt(9)));
    }

    private byte[] without(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + length());
        return put(bytes, from, to, new byte[0]);
    }

    private byte[] repeated(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + length());
        int times = 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 8);
        return put(bytes, to, to, times(Arrays.copyOfRange(bytes, from, to), times));
    }

    private static byte[] times(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times && out.size() < MOST; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private byte[] spliced(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int from = random.nextInt(other.length + 1);
        boolean whole = random.nextBoolean();
        int to = whole ? other.length : Math.min(other.length, from + length());
        return put(bytes, at, whole ? bytes.length : at, Arrays.copyOfRange(other, from, to));
    }

    private byte[] otherNumber(byte[] bytes) {
        String number = NUMBERS[random.nextInt(NUMBERS.length)];
        return replaced(bytes, NUMBER, random.nextInt(4) == 0 ? "9".repeat(length()) : number);
    }

    private byte[] otherInt(byte[] bytes) {
        int value = INTS[random.nextInt(INTS.length)];
        int width = 1 << random.nextInt(3);
        boolean little = random.nextBoolean();
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length + 1);
        for (int i = 0; i < width && at + i < changed.length; i++) {
            int shift = 8 * (little ? i : width - 1 - i);
            changed[at + i] = (byte) (value >>> shift);
        }
        return changed;
    }

    private byte[] strewn(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        byte[] word = utf8(words.get(random.nextInt(words.size())));
        int to = random.nextBoolean() ? at : Math.min(bytes.length, at + word.length);
        return put(bytes, at, to, random.nextInt(12) == 0 ? times(word, length()) : word);
    }

    /** A structure inside of itself many times, now and then closed again. */
    private byte[] nested(byte[] bytes) {
        List<int[]> places = places(bytes, TAG);
        if (places.isEmpty()) {
            return repeated(bytes);
        }
        int[] place = places.get(random.nextInt(places.size()));
        String open = latin(Arrays.copyOfRange(bytes, place[0], place[1]));
        int depth = 2 + random.nextInt(random.nextInt(4) == 0 ? 8_000 : 60);
        byte[] opened = put(bytes, place[0], place[0], times(latin(open), depth));
        if (random.nextBoolean()) {
            return opened;
        }
        int end = Math.min(opened.length, place[1] + open.length() * depth + length());
        return put(opened, end, end, times(latin(closing(open)), depth));
    }

    private static String closing(String open) {
        return switch (open) {
            case "[" -> "]";
            case "{" -> "}";
            case "(" -> ")";
            case "<<" -> ">>";
            case "q" -> " Q ";
            default -> "</" + open.replaceAll("[<>]|\\s.*", "") + ">";
        };
    }

    private byte[] redirected(byte[] bytes) {
        List<String> traps = words.stream().filter(word -> word.contains("concord-trap")).toList();
        return traps.isEmpty()
                ? strewn(bytes)
                : replaced(bytes, ADDRESS, traps.get(random.nextInt(traps.size())));
    }

    private byte[] swapped(byte[] bytes) {
        int a = random.nextInt(bytes.length + 1);
        int b = Math.min(bytes.length, a + length());
        int c = Math.min(bytes.length, b + length());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, a);
        out.write(bytes, b, c - b);
        out.write(bytes, a, b - a);
        out.write(bytes, c, bytes.length - c);
        return out.toByteArray();
    }

    private byte[] lines(byte[] bytes) {
        String[] lines = latin(bytes).split("(?<=[\\n>])", -1);
        int one = random.nextInt(lines.length);
        int two = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = random.nextBoolean() ? lines[two] : lines[one] + lines[two];
        lines[two] = random.nextBoolean() ? kept : "";
        return latin(String.join("", lines));
    }

    private byte[] replaced(byte[] bytes, Pattern what, String by) {
        List<int[]> places = places(bytes, what);
        if (places.isEmpty()) {
            return strewn(bytes);
        }
        int[] place = places.get(random.nextInt(places.size()));
        return put(bytes, place[0], place[1], utf8(by));
    }

    /** Where a pattern stands, beginning at a place by chance so that long inputs cost no more. */
    private List<int[]> places(byte[] bytes, Pattern what) {
        int from = random.nextInt(bytes.length + 1);
        if (random.nextInt(3) == 0) {
            from = 0;
        }
        Matcher matcher = what.matcher(latin(bytes));
        List<int[]> places = new ArrayList<>();
        for (int at = from; places.size() < 40 && at <= bytes.length && matcher.find(at); ) {
            places.add(new int[] {matcher.start(), matcher.end()});
            at = Math.max(matcher.end(), at + 1);
        }
        return places;
    }

    private static byte[] put(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
