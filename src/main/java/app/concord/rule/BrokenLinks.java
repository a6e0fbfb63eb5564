package app.concord.rule;

import app.concord.model.FactKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that cannot work, or lead to a machine that the public does not reach. */
final class BrokenLinks {
    private static final double SURE = 0.95;
    private static final double INTERNAL = 0.9;
    private static final double MISSPELT = 0.85;
    private static final Pattern SCHEME =
            Pattern.compile(
                    "(?i)^(?:https?:/{3,}|https?:/[^/].*|https?//.*|https?:[^/].*|ht+ps?:?//.*|"
                            + "htp{1,2}s?:?//.*|h?ttps?:?//.*|https?;//.*|https?://https?:.*)");
    private static final Pattern GOOD_SCHEME = Pattern.compile("(?i)^https?://(?!/|https?:).*");
    private static final Pattern NO_MARK = Pattern.compile("^[^?#]*&utm_.*");
    private static final Pattern TWO_MARKS = Pattern.compile("^[^?#]*\\?[^#]*\\?utm_.*");

    /** Labels in front of the name of a site that no public site has. */
    private static final Set<String> NOT_PUBLIC =
            Set.of(
                    "staging",
                    "stage",
                    "stg",
                    "preprod",
                    "uat",
                    "sandbox",
                    "test",
                    "testing",
                    "dev",
                    "develop",
                    "development",
                    "qa",
                    "preview",
                    "integration");

    /** Numeric addresses of this computer and of private networks. */
    private static final Pattern PRIVATE =
            Pattern.compile(
                    "(?:127|10)(?:\\.\\d{1,3}){3}(?::\\d+)?|192\\.168(?:\\.\\d{1,3}){2}(?::\\d+)?|"
                            + "172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}(?::\\d+)?");

    private static final Set<String> TAGS =
            Set.of("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term", "utm_id");
    private static final int NEAR = 2;

    private final LinkFindings findings;

    BrokenLinks(LinkFindings findings) {
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, List<Link>> broken = new LinkedHashMap<>();
        Map<String, List<Link>> internal = new LinkedHashMap<>();
        for (Link link : links) {
            String written = link.written();
            if (isBroken(written)) {
                broken.computeIfAbsent(written, w -> new ArrayList<>()).add(link);
                continue;
            }
            LinkAddress address = link.address();
            if (address == null) {
                continue;
            }
            if (isInternal(address.host())) {
                internal.computeIfAbsent(address.host(), h -> new ArrayList<>()).add(link);
                continue;
            }
            for (String name : address.query().keySet()) {
                String meant = meant(name);
                if (meant != null) {
                    report("parameter", List.of(link), name, meant, MISSPELT);
                    break;
                }
            }
        }
        broken.forEach((written, same) -> report("broken", same, written, "", SURE));
        internal.forEach((host, same) -> report("internal", same, host, "", INTERNAL));
    }

    private static boolean isBroken(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("h")) {
            return lower.startsWith("ttps://") || lower.startsWith("ttp://");
        }
        boolean bad = SCHEME.matcher(written).matches() && !GOOD_SCHEME.matcher(written).matches();
        boolean blank = GOOD_SCHEME.matcher(written).matches() && hasBlank(written);
        return bad
                || blank
                || NO_MARK.matcher(written).matches()
                || TWO_MARKS.matcher(written).matches();
    }

    /** Whether a blank stands inside the host or path. */
    private static boolean hasBlank(String written) {
        int end = written.indexOf('?');
        String page = end < 0 ? written : written.substring(0, end);
        return page.indexOf(' ') >= 0;
    }

    private static boolean isInternal(String host) {
        return host.startsWith("localhost")
                || host.endsWith(".local")
                || host.endsWith(".internal")
                || PRIVATE.matcher(host).matches()
                || isNotPublic(host);
    }

    private static boolean isNotPublic(String host) {
        String[] labels = host.split("\\.", -1);
        for (int i = 0; i < labels.length - 2; i++) {
            for (String word : labels[i].split("-", -1)) {
                if (NOT_PUBLIC.contains(word.replaceAll("\\d+$", ""))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The counting parameter a misspelt name stands for; null where it is none or well spelt. */
    private static @Nullable String meant(String name) {
        if (TAGS.contains(name) || !name.startsWith("ut")) {
            return null;
        }
        for (String tag : TAGS.stream().sorted().toList()) {
            if (Edits.distance(name, tag) <= NEAR && name.length() > 5) {
                return tag;
            }
        }
        return null;
    }

    private void report(
            String message, List<Link> wrong, String said, String expected, double confidence) {
        findings.report(
                new LinkFindings.Fault(
                        message, FactKind.URL, wrong, List.of(), null, said, expected, confidence));
    }
}
