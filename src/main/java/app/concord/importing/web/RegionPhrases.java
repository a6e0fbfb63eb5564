package app.concord.importing.web;

import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The phrases by which a part of a page or mail is known, in every language the program reads, from
 * {@code region-phrases.txt}: to add a language, add its lines there.
 */
public final class RegionPhrases {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}©]+");
    private static final Map<Group, List<String>> PHRASES = load();
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LINK = 400;

    /** What a phrase tells. */
    private enum Group {
        RELATED,
        ELSEWHERE,
        QUOTATION,
        COOKIES,
        UNSUBSCRIBE,
        BROWSER,
        IMPRINT
    }

    private RegionPhrases() {}

    /** The region that a heading with these words opens, null where it opens none. */
    static @Nullable Region openedBy(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return null;
        }
        if (startsWith(Group.RELATED, heading)) {
            return Region.RELATED;
        }
        return startsWith(Group.QUOTATION, heading) ? Region.QUOTATION : null;
    }

    /** Whether a heading of a remark beside the page announces something else. */
    static boolean speaksOfElse(String heading) {
        return heading.length() <= LONGEST_HEADING && startsWith(Group.ELSEWHERE, heading);
    }

    /** Whether the text asks for consent to cookies. */
    static boolean speaksOfCookies(String text) {
        return contains(Group.COOKIES, text);
    }

    /** Whether the text offers to end the subscription. */
    public static boolean offersUnsubscribing(String text) {
        return contains(Group.UNSUBSCRIBE, text);
    }

    /** Whether the text is the link to the mail's copy on the web. */
    public static boolean offersBrowserView(String text) {
        return text.length() < LONGEST_LINK && contains(Group.BROWSER, text);
    }

    /** Whether the text names who sends the mail: company form, address, rights. */
    public static boolean namesSender(String text) {
        return contains(Group.IMPRINT, text);
    }

    private static boolean startsWith(Group group, String text) {
        String words = " " + words(text) + " ";
        for (String phrase : phrases(group)) {
            if (words.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Group group, String text) {
        String words = " " + words(text) + " ";
        for (String phrase : phrases(group)) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> phrases(Group group) {
        return PHRASES.getOrDefault(group, List.of());
    }

    private static String words(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Map<Group, List<String>> load() {
        Map<Group, List<String>> phrases = new EnumMap<>(Group.class);
        try (InputStream stream =
                        Objects.requireNonNull(
                                RegionPhrases.class.getResourceAsStream("region-phrases.txt"));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Group group = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String clean = line.strip();
                if (clean.startsWith("[")) {
                    String name = clean.substring(1, clean.length() - 1);
                    group = Group.valueOf(name.toUpperCase(Locale.ROOT));
                } else if (group != null && !clean.isEmpty() && !clean.startsWith("#")) {
                    List<String> list = phrases.computeIfAbsent(group, any -> new ArrayList<>());
                    // A line begins with the code of its language.
                    for (String phrase : clean.substring(clean.indexOf(':') + 1).split("\\|")) {
                        list.add(" " + words(phrase) + " ");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
