package app.concord.campaign;

import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A saved campaign as JSON. What is not known is kept as it is, entry by entry, so that a newer
 * program's fields survive an older one; an entry that cannot be understood is kept and not used.
 */
final class CampaignJson {
    private static final String SOURCES = "sources";
    private static final String DECISIONS = "decisions";
    private static final String LAST = "lastCheck";
    private static final String OUTCOME = "outcome";

    private CampaignJson() {}

    /**
     * Reads a campaign.
     *
     * @param file where it is saved: its paths are relative to the folder of this
     */
    static CampaignFile read(ObjectNode whole, Path file) {
        List<Path> sources = new ArrayList<>();
        for (JsonNode source : whole.path(SOURCES)) {
            Path path = path(source, file);
            if (path != null) {
                sources.add(path);
            }
        }
        List<Decision> decisions = new ArrayList<>();
        for (JsonNode one : whole.path(DECISIONS)) {
            Decision decision = decision(one);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        return new CampaignFile(
                text(whole, "name"),
                sources,
                CampaignSettingsJson.read(whole, file),
                Decisions.of(decisions),
                ApprovalsJson.read(whole),
                pastCheck(whole.path(LAST)));
    }

    /** Puts a campaign into what was read before, or an empty object. */
    static void write(CampaignFile campaign, ObjectNode whole, Path file) {
        whole.put("concord", 1);
        whole.put("name", campaign.name());
        ArrayNode sources = whole.putArray(SOURCES);
        campaign.sources().forEach(source -> sources.add(written(source, file)));
        CampaignSettingsJson.write(campaign.settings(), whole, file);
        writeDecisions(campaign.decisions(), whole);
        ApprovalsJson.write(campaign.approvals(), whole);
        PastCheck last = campaign.last();
        if (last == null) {
            whole.remove(LAST);
        } else {
            writeCheck(last, object(whole, LAST), whole);
        }
    }

    private static void writeDecisions(Decisions decisions, ObjectNode whole) {
        Map<Decision.Target, ObjectNode> before = new HashMap<>();
        List<JsonNode> unknown = new ArrayList<>();
        for (JsonNode one : whole.path(DECISIONS)) {
            Decision decision = decision(one);
            if (decision != null && one instanceof ObjectNode entry) {
                before.put(decision.target(), entry);
            } else {
                unknown.add(one);
            }
        }
        ArrayNode entries = whole.putArray(DECISIONS);
        for (Decision decision : decisions.all()) {
            ObjectNode known = before.get(decision.target());
            ObjectNode entry = entries.addObject();
            if (known != null) {
                entry.setAll(known);
            }
            writeDecision(decision, entry);
        }
        unknown.forEach(entries::add);
    }

    private static void writeDecision(Decision decision, ObjectNode entry) {
        LocalDate expires = decision.expires();
        entry.put("kind", decision.kind().id());
        entry.put("scope", decision.scope().id());
        entry.put("rule", decision.rule());
        put(entry, "fingerprint", decision.fingerprint());
        put(entry, "asset", decision.asset());
        entry.put("reason", decision.reason());
        entry.put("owner", decision.owner());
        entry.put("by", decision.by());
        entry.put("at", decision.at().toString());
        put(entry, "expires", expires == null ? null : expires.toString());
        entry.put("subject", decision.subject());
        entry.put("sentence", decision.sentence());
    }

    private static void writeCheck(PastCheck check, ObjectNode before, ObjectNode whole) {
        ObjectNode entry = whole.putObject(LAST);
        entry.setAll(before);
        entry.put("at", check.at().toString());
        ArrayNode findings = entry.putArray("findings");
        for (PastCheck.Found found : check.findings()) {
            findings.addObject()
                    .put("fingerprint", found.fingerprint())
                    .put("rule", found.rule())
                    .put("severity", found.severity().name())
                    .put("subject", found.subject())
                    .put("sentence", found.sentence());
        }
        ArrayNode gone = entry.putArray("gone");
        check.gone().forEach(gone::add);
        Outcome outcome = check.outcome();
        entry.remove(OUTCOME);
        if (outcome != null) {
            entry.putObject(OUTCOME)
                    .put("readiness", outcome.readiness().name())
                    .put("errors", outcome.errors())
                    .put("warnings", outcome.warnings())
                    .put("new", outcome.fresh())
                    .put("unread", outcome.unread());
        }
    }

    /** The figures of a check, null where they are not there or not understood. */
    private static @Nullable Outcome outcome(JsonNode entry) {
        for (Review.Readiness one : Review.Readiness.values()) {
            if (one.name().equals(text(entry, "readiness"))) {
                return new Outcome(
                        one,
                        entry.path("errors").asInt(0),
                        entry.path("warnings").asInt(0),
                        entry.path("new").asInt(0),
                        entry.path("unread").asInt(0));
            }
        }
        return null;
    }

    /** A check as it is remembered, null where there is none. */
    static @Nullable PastCheck pastCheck(JsonNode entry) {
        Instant at = instant(text(entry, "at"));
        if (at == null) {
            return null;
        }
        List<PastCheck.Found> findings = new ArrayList<>();
        for (JsonNode one : entry.path("findings")) {
            findings.add(
                    new PastCheck.Found(
                            text(one, "fingerprint"),
                            text(one, "rule"),
                            severity(text(one, "severity")),
                            text(one, "subject"),
                            text(one, "sentence")));
        }
        return new PastCheck(
                at, findings, Set.copyOf(texts(entry.path("gone"))), outcome(entry.path(OUTCOME)));
    }

    /** The severity with this name; what is not known counts as worth a look. */
    static Severity severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return severity;
            }
        }
        return Severity.INFO;
    }

    private static @Nullable Decision decision(JsonNode entry) {
        Decision.Kind kind = Decision.Kind.of(text(entry, "kind")).orElse(null);
        Decision.Scope scope = Decision.Scope.of(text(entry, "scope")).orElse(null);
        Instant at = instant(text(entry, "at"));
        if (kind == null || scope == null || at == null) {
            return null;
        }
        try {
            String expires = text(entry, "expires");
            return new Decision(
                    kind,
                    scope,
                    text(entry, "rule"),
                    optional(entry, "fingerprint"),
                    optional(entry, "asset"),
                    text(entry, "reason"),
                    text(entry, "owner"),
                    text(entry, "by"),
                    at,
                    expires.isEmpty() ? null : LocalDate.parse(expires),
                    text(entry, "subject"),
                    text(entry, "sentence"));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Relative to the saved campaign where both lie on one disk, with {@code /}. */
    static String written(Path path, Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path absolute = path.toAbsolutePath().normalize();
        if (folder == null || !folder.getRoot().equals(absolute.getRoot())) {
            return absolute.toString();
        }
        String relative = folder.relativize(absolute).toString().replace('\\', '/');
        return relative.isEmpty() ? "." : relative;
    }

    static @Nullable Path path(JsonNode node, Path file) {
        if (!node.isString() || node.asString().isBlank()) {
            return null;
        }
        try {
            return file.toAbsolutePath().resolveSibling(node.asString()).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : array) {
            if (one.isString()) {
                texts.add(one.asString());
            }
        }
        return texts;
    }

    /** The line where reading failed, from 1; 0 where that is not known. */
    static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : parent.objectNode();
    }

    static void put(ObjectNode entry, String name, @Nullable String value) {
        entry.remove(name);
        if (value != null) {
            entry.put(name, value);
        }
    }

    static String text(JsonNode entry, String name) {
        JsonNode value = entry.path(name);
        return value.isString() ? value.asString() : "";
    }

    private static @Nullable String optional(JsonNode entry, String name) {
        String text = text(entry, name);
        return text.isEmpty() ? null : text;
    }
}
