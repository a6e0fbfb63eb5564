package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A web address in the parts that matter for comparing: the scheme, {@code www.}, a slash at the
 * end, capitals and everything that only counts visits make no difference.
 *
 * @param host lower case, without {@code www.}; empty for an address within the same site
 * @param path lower case, with a slash in front and none at the end; empty for the home page
 * @param query the parameters, names in lower case, values as they stand
 */
record LinkAddress(String host, String path, Map<String, String> query) {

    /** Reads an address; null where it is none of a web page. */
    static @Nullable LinkAddress of(String written) {
        String text = written.strip();
        int scheme = text.indexOf("://");
        String rest = text;
        if (scheme >= 0) {
            String name = text.substring(0, scheme).toLowerCase(Locale.ROOT);
            if (!name.equals("http") && !name.equals("https")) {
                return null;
            }
            rest = text.substring(scheme + 3);
        } else if (text.indexOf(':') >= 0 && text.indexOf(':') < slash(text)) {
            return null;
        }
        int fragment = rest.indexOf('#');
        String whole = fragment < 0 ? rest : rest.substring(0, fragment);
        int mark = whole.indexOf('?');
        String before = mark < 0 ? whole : whole.substring(0, mark);
        int path = slash(before);
        String host = before.substring(0, path).toLowerCase(Locale.ROOT);
        if (scheme < 0 && !host.contains(".") && !before.startsWith("/")) {
            return null;
        }
        String plainHost = host.startsWith("www.") ? host.substring(4) : host;
        String plainPath = before.substring(path).toLowerCase(Locale.ROOT);
        while (plainPath.endsWith("/")) {
            plainPath = plainPath.substring(0, plainPath.length() - 1);
        }
        return new LinkAddress(
                plainHost, plainPath, parameters(mark < 0 ? "" : whole.substring(mark + 1)));
    }

    private static int slash(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text.length() : slash;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String part : query.replace("&amp;", "&").split("[&;]", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        part.substring(0, equals).toLowerCase(Locale.ROOT),
                        part.substring(equals + 1));
            }
        }
        return parameters;
    }

    /** The page it leads to. */
    String page() {
        return host + path;
    }

    /** The campaign it counts for, lower case; empty where it counts for none. */
    String campaign() {
        return query.getOrDefault("utm_campaign", "").toLowerCase(Locale.ROOT).strip();
    }

    boolean isHome() {
        return path.isEmpty();
    }

    /** The parts of the path. */
    List<String> segments() {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The words of the last part of the path. */
    List<String> slug() {
        List<String> parts = segments();
        if (parts.isEmpty()) {
            return List.of();
        }
        String last = parts.getLast();
        int dot = last.lastIndexOf('.');
        List<String> words = new ArrayList<>();
        for (Words.Word word : Words.of(dot > 0 ? last.substring(0, dot) : last)) {
            words.add(word.folded());
        }
        return words;
    }

    /**
     * The name of the site without subdomain and ending: {@code orla} of {@code shop.orla.co.uk}.
     */
    String site() {
        String[] labels = host.split("\\.", -1);
        if (labels.length < 2) {
            return host;
        }
        int last = labels.length - 2;
        boolean twoPart = labels.length > 2 && labels[last].length() <= 3;
        return labels[twoPart ? last - 1 : last];
    }

    /** What follows the name of the site: {@code co.uk}. */
    String ending() {
        int at = host.lastIndexOf(site() + ".");
        return at < 0 ? "" : host.substring(at + site().length() + 1);
    }
}
