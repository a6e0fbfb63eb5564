package app.concord.importing.web;

import app.concord.importing.FoldedText;
import app.concord.model.Mark;

import org.jsoup.nodes.Element;

import java.util.Set;

/** Tells how the letters of an element look: their size, whether they are seen, their marks. */
final class Lettering {
    private static final Set<String> EARLIER =
            Set.of("old", "was", "former", "previous", "before", "crossed", "strike", "struck");
    private static final int SHORT = 40;

    /** Letters of a currency or of 'RRP': more tell what the price is. */
    private static final int LABEL = 4;

    private Lettering() {}

    /** Takes over what the element and its style say of its letters. */
    static void dress(Frame frame, String tag, Style style) {
        Style.FontSize size = style.fontSize();
        if (size != null) {
            frame.fontPixels = size.in(frame.fontPixels);
            frame.vanishing = size.value() == 0 || (frame.vanishing && size.relative());
        }
        Boolean invisible = style.invisible();
        if (invisible != null) {
            frame.invisible = invisible;
        }
        int bits = 0;
        switch (tag) {
            case "del", "s", "strike" -> bits = FoldedText.bit(Mark.Kind.STRUCK);
            case "ins" -> bits = FoldedText.bit(Mark.Kind.INSERTED);
            case "b", "strong", "em", "i", "mark" -> bits = FoldedText.bit(Mark.Kind.EMPHASIS);
            case "sup" -> bits = FoldedText.bit(Mark.Kind.SUPERSCRIPT);
            case "small" -> {
                bits = FoldedText.bit(Mark.Kind.SMALL);
                frame.fontPixels = frame.fontPixels * 5 / 6;
            }
            case "font" -> frame.fontPixels = fontTag(frame.element, frame.fontPixels);
            default -> {}
        }
        if (style.struck() || isNamedStruck(frame.element)) {
            bits |= FoldedText.bit(Mark.Kind.STRUCK);
        }
        if (style.raised() && !frame.block) {
            bits |= FoldedText.bit(Mark.Kind.SUPERSCRIPT);
        }
        if (Boolean.TRUE.equals(style.bold()) && !frame.block && !tag.equals("a")) {
            bits |= FoldedText.bit(Mark.Kind.EMPHASIS);
        }
        frame.flags |= bits;
    }

    /** Whether its class alone says that it is crossed out, by a style sheet that is elsewhere. */
    private static boolean isNamedStruck(Element element) {
        if (element.className().isEmpty()) {
            return false;
        }
        ClassWords words = ClassWords.of(element);
        return words.exactly(Set.of("strike", "strikethrough", "struck", "linethrough"))
                || words.pair(Set.of("line", "strike"), Set.of("through"))
                || words.pair(EARLIER, Set.of("price"))
                || words.pair(Set.of("price"), EARLIER)
                || words.pair(Set.of("price"), Set.of("compare"))
                || words.pair(Set.of("compare"), Set.of("at", "price"))
                || (words.isPair("list", "price") && besideAmount(element));
    }

    /** Whether around it stands a number that is not its own: a list price beside what is asked. */
    private static boolean besideAmount(Element element) {
        Element around = element.parent();
        String own = element.text();
        long letters = own.codePoints().filter(Character::isLetter).count();
        if (around == null || own.length() > SHORT || letters > LABEL) {
            return false;
        }
        String all = around.text();
        return all.length() <= 2 * SHORT
                && all.replace(own, "").codePoints().anyMatch(Character::isDigit);
    }

    private static double fontTag(Element element, double around) {
        return switch (element.attr("size").strip()) {
            case "1", "-2" -> 10;
            case "2", "-1" -> 13;
            default -> around;
        };
    }
}
