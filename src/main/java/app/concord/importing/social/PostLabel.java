package app.concord.importing.social;

import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

/** Knows what the label of a part of a post or advertisement means, by the names of columns. */
public final class PostLabel {
    private PostLabel() {}

    /** Whether it stands before the words of the post. */
    public static boolean isText(String label) {
        return SocialColumn.of(label) == SocialColumn.TEXT;
    }

    /** Whether it stands before an address the post leads to. */
    public static boolean isLink(String label) {
        return SocialColumn.of(label) == SocialColumn.LINK;
    }

    /** Whether it names a part that every advertisement has. */
    public static boolean isOfAdvertisement(String label) {
        SocialColumn column = SocialColumn.of(label);
        return column != null
                && (column.words() || column == SocialColumn.LINK || isOnlyOfAdvertisement(label));
    }

    /** Whether it names a part that nothing but posts and advertisements has. */
    public static boolean isOnlyOfAdvertisement(String label) {
        return switch (SocialColumn.of(label)) {
            case HEADLINE, CALL_TO_ACTION, HASHTAGS, FIRST_COMMENT -> true;
            case null, default -> false;
        };
    }

    /** What the text behind the label is, null where that is none of the known. */
    public static @Nullable Property property(String label) {
        return switch (SocialColumn.of(label)) {
            case TEXT -> Property.POST_TEXT;
            case TITLE, HEADLINE -> Property.TITLE;
            case DESCRIPTION -> Property.DESCRIPTION;
            case LINK -> Property.URL;
            case ALT_TEXT -> Property.ALT_TEXT;
            case HASHTAGS -> Property.HASHTAGS;
            case FIRST_COMMENT -> Property.FIRST_COMMENT;
            case null, default -> null;
        };
    }
}
