package app.concord.importing.web;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few properties of an element's style that decide what a reader sees.
 *
 * @param gone whether nothing of the element and what it holds is shown
 * @param invisible whether its letters are invisible, null where it follows its parent
 * @param display the box it makes, null where not stated
 * @param struck whether its words are crossed out
 * @param bold whether its words are bold, null where not stated
 * @param raised whether its words are superscript
 * @param padded whether it is drawn as a box of its own, as buttons are
 * @param fontSize size of its letters, null where it follows its parent
 */
record Style(
        boolean gone,
        @Nullable Boolean invisible,
        @Nullable String display,
        boolean struck,
        @Nullable Boolean bold,
        boolean raised,
        boolean padded,
        @Nullable FontSize fontSize) {

    static final Style PLAIN = new Style(false, null, null, false, null, false, false, null);

    private static final Pattern SIZE =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?|\\.\\d{1,4})\\s*(px|pt|em|rem|%)?.*");
    private static final Map<String, Double> NAMED_SIZES =
            Map.of(
                    "xx-small", 9.0,
                    "x-small", 10.0,
                    "small", 13.0,
                    "medium", 16.0,
                    "large", 18.0,
                    "x-large", 24.0,
                    "xx-large", 32.0);
    private static final double FAR_AWAY = -900;
    private static final int BOLD_WEIGHT = 600;

    /**
     * Size of letters.
     *
     * @param value CSS pixels, or a factor
     * @param relative whether it is a factor on the parent's size
     */
    record FontSize(double value, boolean relative) {
        double in(double parentPixels) {
            return relative ? value * parentPixels : value;
        }
    }

    /** The style that these declarations make, names and values in lower case. */
    static Style of(Map<String, String> declarations) {
        if (declarations.isEmpty()) {
            return PLAIN;
        }
        String display = declarations.get("display");
        String visibility = declarations.get("visibility");
        String line =
                declarations.getOrDefault("text-decoration", "")
                        + declarations.getOrDefault("text-decoration-line", "");
        return new Style(
                "none".equals(display) || isFolded(declarations) || isMovedAway(declarations),
                visibility == null ? null : !visibility.equals("visible"),
                display,
                line.contains("line-through"),
                bold(declarations.get("font-weight")),
                "super".equals(declarations.get("vertical-align")),
                declarations.containsKey("padding")
                        || declarations.containsKey("background")
                        || declarations.containsKey("background-color"),
                size(declarations.get("font-size")));
    }

    private static boolean isFolded(Map<String, String> declarations) {
        return "hidden".equals(declarations.get("overflow"))
                && (isZero(declarations.get("max-height")) || isZero(declarations.get("height")));
    }

    private static boolean isMovedAway(Map<String, String> declarations) {
        if (pixels(declarations.get("text-indent")) < FAR_AWAY) {
            return true;
        }
        String position = declarations.get("position");
        if (!"absolute".equals(position) && !"fixed".equals(position)) {
            return false;
        }
        String clip = declarations.getOrDefault("clip", "").replace(" ", "");
        return pixels(declarations.get("left")) < FAR_AWAY
                || pixels(declarations.get("top")) < FAR_AWAY
                || clip.startsWith("rect(0")
                || clip.startsWith("rect(1px");
    }

    private static boolean isZero(@Nullable String value) {
        return value != null && value.matches("0(\\.0+)?(px|pt|em|rem|%)?");
    }

    private static double pixels(@Nullable String value) {
        if (value == null || !value.startsWith("-")) {
            return 0;
        }
        Matcher matcher = SIZE.matcher(value.substring(1));
        if (!matcher.matches()) {
            return 0;
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2);
        return "em".equals(unit) || "rem".equals(unit) ? -16 * number : -number;
    }

    private static @Nullable Boolean bold(@Nullable String weight) {
        if (weight == null) {
            return null;
        }
        if (weight.matches("\\d{1,4}")) {
            return Integer.parseInt(weight) >= BOLD_WEIGHT;
        }
        return weight.startsWith("bold");
    }

    private static @Nullable FontSize size(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Double named = NAMED_SIZES.get(value);
        if (named != null) {
            return new FontSize(named, false);
        }
        if (value.equals("smaller")) {
            return new FontSize(5.0 / 6, true);
        }
        Matcher matcher = SIZE.matcher(value.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2);
        if (unit == null) {
            return number == 0 ? new FontSize(0, false) : null;
        }
        return switch (unit) {
            case "pt" -> new FontSize(number * 4 / 3, false);
            case "em" -> new FontSize(number, true);
            case "%" -> new FontSize(number / 100, true);
            case "rem" -> new FontSize(number * 16, false);
            default -> new FontSize(number, false);
        };
    }
}
