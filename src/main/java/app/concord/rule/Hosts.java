package app.concord.rule;

import app.concord.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the name of their owner out of addresses. */
final class Hosts {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/hosts.words");

    private Hosts() {}

    /** A list of the words in addresses by its name; empty where there is none. */
    static Set<String> list(String name) {
        return LISTS.getOrDefault(name, Set.of());
    }

    /**
     * The label of a host that its owner chose: {@code glow} of {@code https://www.glow.co.uk/x}
     * and of {@code hi@glow.com}. Empty where there is none, or where it is a network or service
     * that is nobody's own.
     */
    static String label(String address) {
        String host = address.strip().toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        boolean mail = host.startsWith("mailto:");
        if (scheme < 0 && !mail && (host.startsWith("/") || host.indexOf(':') > 0)) {
            return "";
        }
        host = host.substring(mail ? "mailto:".length() : scheme < 0 ? 0 : scheme + 3);
        int end = 0;
        while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        host = host.substring(host.lastIndexOf('@', end) + 1, end);
        if (!host.matches("[\\p{L}\\p{N}.-]+")) {
            return "";
        }
        List<String> labels = List.of(host.split("\\.", -1));
        int last = labels.size() - 2;
        if (last > 0 && list("suffix").contains(labels.get(last))) {
            last--;
        }
        if (last < 0) {
            return "";
        }
        String label = labels.get(last);
        return list("foreign").contains(label) ? "" : label;
    }

    /** The letters of a label, with and without the words that often stand around a name. */
    static List<String> names(String label) {
        List<String> names = new ArrayList<>();
        String whole = Words.fold(label);
        names.add(whole);
        for (String around : list("around")) {
            if (whole.startsWith(around)) {
                names.add(whole.substring(around.length()));
            } else if (whole.endsWith(around)) {
                names.add(whole.substring(0, whole.length() - around.length()));
            }
        }
        names.subList(1, names.size()).sort(String::compareTo);
        names.removeIf(list("around")::contains);
        return names;
    }
}
