package app.concord.rule.pack;

import app.concord.model.Channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a pack: lines {@code key = value}, first of the pack, then under {@code [name]} of each
 * rule; a line that begins with {@code #} is a remark.
 */
final class PackFile {
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    private final String id;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<PackRule> rules = new ArrayList<>();
    private final Map<String, String> rule = new LinkedHashMap<>();
    private final List<PackRule.Example> examples = new ArrayList<>();
    private String name = "";

    private PackFile(String id) {
        this.id = id;
    }

    /** The pack of that name. */
    static RulePack read(String id) {
        return new PackFile(id).pack(text(id).split("\n", -1));
    }

    /** What stands in the file of that pack. */
    static String text(String id) {
        String resource = "/app/concord/rule/packs/" + id + ".pack";
        try (InputStream stream = PackFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing file " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private RulePack pack(String[] lines) {
        for (String written : lines) {
            String line = written.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                close();
                name = line.substring(1, line.length() - 1).strip();
            } else {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalStateException(id + ".pack: no value in: " + line);
                }
                take(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
        close();
        return new RulePack(
                id,
                head(head, "title"),
                Set.copyOf(words(head.getOrDefault("jurisdiction", ""))),
                LocalDate.parse(head(head, "since")),
                head(head, "source"),
                "feeds".equals(head.get("for")),
                rules);
    }

    private void take(String key, String value) {
        List<String> parts = words(key);
        if (name.isEmpty()) {
            head.put(key, value);
        } else if (parts.getFirst().equals(RIGHT) || parts.getFirst().equals(WRONG)) {
            examples.add(
                    new PackRule.Example(
                            parts.getFirst().equals(RIGHT),
                            Channel.published(parts.getLast()).orElse(Channel.EMAIL),
                            value.replace(" | ", "\n")));
        } else {
            rule.put(key, value);
        }
    }

    private void close() {
        if (name.isEmpty()) {
            return;
        }
        Set<Sign> requirements = EnumSet.noneOf(Sign.class);
        words(head(rule, "requirement")).forEach(word -> requirements.add(Sign.named(word)));
        rules.add(
                new PackRule(
                        name,
                        head(rule, "title"),
                        rule.getOrDefault("source", head(head, "source")),
                        Sign.named(head(rule, "trigger")),
                        requirements,
                        channels(rule.getOrDefault("full", "")),
                        channels(rule.getOrDefault("pointer", "")),
                        examples));
        rule.clear();
        examples.clear();
    }

    private String head(Map<String, String> lines, String key) {
        String value = lines.get(key);
        if (value == null) {
            throw new IllegalStateException(id + ".pack: no " + key + " in " + name);
        }
        return value;
    }

    private static Set<Channel> channels(String names) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        words(names).forEach(word -> Channel.published(word).ifPresent(channels::add));
        return channels;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }
}
