package app.concord.importing.web;

import app.concord.importing.FoldedText.Piece;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that consist of nothing but links. */
final class LinkRow {
    private LinkRow() {}

    /** The number of the one link that holds all words of the piece, 0 if it is not so. */
    static int sole(Piece piece) {
        int sole = 0;
        for (int i = 0; i < piece.text().length(); i++) {
            if (isWord(piece.text().charAt(i))) {
                int link = piece.link(i);
                if (link == 0 || (sole != 0 && link != sole)) {
                    return 0;
                }
                sole = link;
            }
        }
        return sole;
    }

    /** The links of a line that holds nothing else but signs between them; empty for others. */
    static List<Piece> split(Piece piece) {
        String text = piece.text();
        List<Piece> links = new ArrayList<>();
        int start = -1;
        int open = 0;
        for (int i = 0; i <= text.length(); i++) {
            int link = i < text.length() ? piece.link(i) : 0;
            if (i < text.length() && link == 0 && isWord(text.charAt(i))) {
                return List.of();
            }
            if (link != open) {
                if (open != 0) {
                    Piece cut = piece.slice(start, i);
                    if (sole(cut) != 0) {
                        links.add(cut);
                    }
                }
                start = i;
                open = link;
            }
        }
        return links;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
