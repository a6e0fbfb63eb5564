package app.concord.rule;

import app.concord.model.ComparabilityKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes variant words as a person would: {@code 160x200} is {@code 160 × 200}, {@code mon-thu} is
 * {@code Mon–Thu}.
 */
public final class VariantLabel {
    private static final Set<String> CAPITALS = Set.of("gb", "tb", "mb", "kwh", "wh", "mah");

    private VariantLabel() {}

    /** The variant words of a key; empty where it has none. */
    public static String of(ComparabilityKey key) {
        List<String> words = new ArrayList<>();
        for (String token : key.variants()) {
            words.add(word(token));
        }
        return String.join(" / ", words);
    }

    /** A subject's name with the variant words of a key. */
    public static String named(String name, ComparabilityKey key) {
        String label = of(key);
        return label.isEmpty() ? name : name.isEmpty() ? label : name + " " + label;
    }

    private static String word(String token) {
        int unit = token.length();
        while (unit > 0 && Character.isLetter(token.charAt(unit - 1))) {
            unit--;
        }
        String number = token.substring(0, unit);
        String letters = token.substring(unit);
        if (number.endsWith("-") && number.chars().noneMatch(Character::isDigit)) {
            return capital(number.substring(0, number.length() - 1)) + "–" + capital(letters);
        }
        if (number.isEmpty()) {
            return token;
        }
        String shown = CAPITALS.contains(letters) ? letters.toUpperCase(Locale.ROOT) : letters;
        return letters.isEmpty()
                ? number.replace("x", " × ")
                : number.replace("x", " × ") + " " + shown;
    }

    /** A day of the week: {@code mon} is {@code Mon}. */
    private static String capital(String day) {
        return day.isEmpty()
                ? day
                : day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1);
    }
}
