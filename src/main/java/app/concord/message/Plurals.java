package app.concord.message;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * Patterns whose choices hold for every number. A choice has limits, which is enough where the form
 * depends on whether the number is one. Romanian begins again with every hundred: '19 piese', '20
 * de piese', '119 piese', '120 de piese'; there a number chooses as the one below 101 does that has
 * the same form. So its choices are written {@code 0#…|1#…|1<{0} piese|20#{0} de piese}.
 */
final class Plurals {
    private static final String ROMANIAN = "ro";

    private Plurals() {}

    /**
     * A pattern in a language.
     *
     * @throws IllegalArgumentException if the pattern cannot be read
     */
    static MessageFormat format(String pattern, Locale language) {
        MessageFormat format = new MessageFormat(pattern, language);
        if (language.getLanguage().equals(ROMANIAN)) {
            Format[] parts = format.getFormats();
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] instanceof ChoiceFormat choice) {
                    format.setFormat(i, new Romanian(choice));
                }
            }
        }
        return format;
    }

    /** Chooses by the last two digits. */
    private static final class Romanian extends ChoiceFormat {
        private static final long serialVersionUID = 1;
        private static final int HUNDRED = 100;
        private static final int FEW = 2;
        private static final int LAST_FEW = 19;

        Romanian(ChoiceFormat choice) {
            super(choice.getLimits(), formats(choice));
        }

        private static String[] formats(ChoiceFormat choice) {
            Object[] given = choice.getFormats();
            String[] formats = new String[given.length];
            for (int i = 0; i < given.length; i++) {
                formats[i] = (String) given[i];
            }
            return formats;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition status) {
            return super.format(alike(number), to, status);
        }

        // Which of the two a whole number goes through differs by version of Java.
        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition status) {
            return super.format(alike((double) number), to, status);
        }

        /** A number up to a hundred with the same form. */
        private static double alike(double number) {
            if (number <= 1) {
                return number;
            }
            if (number != Math.rint(number)) {
                return FEW;
            }
            double rest = number % HUNDRED;
            return number > HUNDRED && rest >= 1 && rest <= LAST_FEW
                    ? FEW
                    : Math.min(number, HUNDRED);
        }
    }
}
