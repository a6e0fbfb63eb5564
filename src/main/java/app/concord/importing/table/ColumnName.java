package app.concord.importing.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares column headers without regard to case, accents, blanks and punctuation. */
public final class ColumnName {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern REMARK = Pattern.compile("\\s[-–:].*");
    private static final Set<String> MERCHANT = Set.of("id", "title", "link", "price");

    private ColumnName() {}

    /** Letters and digits only, lower case, without accents. */
    public static String plain(String header) {
        String parts = Normalizer.normalize(header, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString().replace("ß", "ss").toLowerCase(Locale.ROOT);
    }

    /**
     * The plain name, then without what stands in brackets, then without a remark behind a dash.
     */
    public static List<String> forms(String header) {
        List<String> forms = new ArrayList<>();
        String bare = BRACKETS.matcher(header).replaceAll(" ");
        for (String form : List.of(header, bare, REMARK.matcher(bare).replaceFirst(""))) {
            String plain = plain(form);
            if (!plain.isEmpty() && !forms.contains(plain)) {
                forms.add(plain);
            }
        }
        return forms;
    }

    /** Whether this is the header of a product feed: id, title, link and price are there. */
    public static boolean ofProductFeed(List<String> header) {
        return header.stream()
                .map(ColumnName::plain)
                .collect(Collectors.toSet())
                .containsAll(MERCHANT);
    }
}
