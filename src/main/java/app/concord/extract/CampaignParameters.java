package app.concord.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the campaign parameters (UTM) of a web address. */
final class CampaignParameters {
    private static final String MARK = "utm_";
    private static final List<String> NAMES = List.of("campaign", "source", "medium");
    private static final int LONGEST = 8_000;

    private CampaignParameters() {}

    /** {@code campaign=… source=… medium=…}, those present in this order; empty for none. */
    static String of(String address) {
        int first = mark(address);
        if (first < 0 || address.length() > LONGEST) {
            return "";
        }
        StringBuilder found = new StringBuilder();
        for (String name : NAMES) {
            String value = value(address, first, MARK + name + "=");
            if (!value.isEmpty()) {
                found.append(found.isEmpty() ? "" : " ").append(name).append('=').append(value);
            }
        }
        return found.toString();
    }

    /** Whether an address may have any: false where it has none. */
    static boolean may(String address) {
        return mark(address) >= 0;
    }

    private static int mark(String address) {
        int last = MARK.length() - 1;
        int sign = address.indexOf('_', last + 1);
        while (sign >= 0) {
            if (address.regionMatches(true, sign - last, MARK, 0, MARK.length())) {
                return sign - last;
            }
            sign = address.indexOf('_', sign + 1);
        }
        return -1;
    }

    private static String value(String address, int first, String name) {
        for (int i = first; i + name.length() <= address.length(); i++) {
            boolean begins = "?&#;".indexOf(address.charAt(i - 1)) >= 0;
            if (begins && address.regionMatches(true, i, name, 0, name.length())) {
                int from = i + name.length();
                int to = from;
                while (to < address.length() && "&#;".indexOf(address.charAt(to)) < 0) {
                    to++;
                }
                return decoded(address.substring(from, to)).strip();
            }
        }
        return "";
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
