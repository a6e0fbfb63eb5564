package app.concord.importing.social;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column of a social plan or export can be settled to hold. */
public final class SocialMeanings {
    private SocialMeanings() {}

    /** The ids of all meanings, as they stand in saved choices; the most usual first. */
    public static List<String> ids() {
        return Arrays.stream(SocialColumn.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
