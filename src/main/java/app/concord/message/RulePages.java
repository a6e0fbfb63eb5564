package app.concord.message;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The pages that explain the rules, one Markdown text a rule, in the language of all words or else
 * in English. Safe for any thread.
 */
public final class RulePages {
    private RulePages() {}

    /** Whether there is a page for this rule. */
    public static boolean has(String id) {
        return RulePages.class.getResource(file(id)) != null;
    }

    /**
     * The page of a rule, as Markdown with a heading of level 1.
     *
     * @throws IllegalArgumentException if there is no such page
     */
    public static String page(String id) {
        String translated = read("rule/" + Messages.language() + "/" + name(id));
        String page = translated == null ? read(file(id)) : translated;
        if (page == null) {
            throw new IllegalArgumentException("no page for the rule " + id);
        }
        return page;
    }

    private static @Nullable String read(String file) {
        try (InputStream page = RulePages.class.getResourceAsStream(file)) {
            return page == null ? null : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String id) {
        return "rule/" + name(id);
    }

    private static String name(String id) {
        return id.toLowerCase(Locale.ROOT) + ".md";
    }
}
