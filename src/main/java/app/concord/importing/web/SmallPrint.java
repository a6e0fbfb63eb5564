package app.concord.importing.web;

import app.concord.importing.FoldedText.Piece;
import app.concord.model.Mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells footnotes, bullets and quotations by how a paragraph begins. */
public final class SmallPrint {
    private static final Pattern SIGN =
            Pattern.compile(
                    "^(?:\\*{1,3}|[†‡§]|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,2}\\)?)[\\s\\u00a0]?(?=[\\p{L}\\p{N}„“\"(])");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[)\\s\\u00a0]*(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^[•▪◦‣●■►▶✓✔☑➤➜][\\s\\u00a0]*\\S");
    private static final Pattern QUOTED = Pattern.compile("^[„“”\"»«‚‘]([^„”“\"«»]{40,})[“”\"«»]");
    private static final int LONGEST_AFTER = 90;

    private SmallPrint() {}

    static boolean isFootnote(Piece piece) {
        if (isFootnote(piece.text())) {
            return true;
        }
        Matcher number = NUMBER.matcher(piece.text());
        return number.find() && piece.slice(0, number.end()).whollyMarked(Mark.Kind.SUPERSCRIPT);
    }

    /** Whether the paragraph begins with the sign of a footnote. */
    public static boolean isFootnote(String text) {
        return SIGN.matcher(text).find();
    }

    /** Whether the paragraph begins with a typed bullet. */
    public static boolean isBullet(String text) {
        return BULLET.matcher(text).find();
    }

    /** Whether the paragraph is a sentence in quotation marks, perhaps with who said it. */
    public static boolean isQuotation(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() && text.length() - matcher.end() <= LONGEST_AFTER;
    }
}
