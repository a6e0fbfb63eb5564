package app.concord.cli;

import app.concord.check.ChoiceValues;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;

import picocli.CommandLine.Model.CommandSpec;

import java.util.Locale;

/**
 * Reads {@code GLOB=HEADER:MEANING,HEADER:MEANING…}. A header that holds a comma, a colon, an
 * equals sign or a quotation mark stands between quotation marks, and a quotation mark inside of it
 * is doubled, as in CSV. The meaning {@code -} leaves the column out.
 */
final class ColumnOption {
    private static final String ERROR = "cli.error.columns";
    private static final String LEFT_OUT = "-";

    private final CommandSpec command;
    private final String written;
    private int at;

    private ColumnOption(CommandSpec command, String written, int at) {
        this.command = command;
        this.written = written;
        this.at = at;
    }

    /** The rule that an option stands for. */
    static ChoiceRule of(CommandSpec command, String written) {
        int equals = lastPlainEquals(written);
        GlobValue one = GlobValue.at(command, written, equals, ERROR);
        FileChoices choices = new ColumnOption(command, written, equals + 1).choices();
        return new ChoiceRule(one.glob(), choices);
    }

    /** The last equals sign that stands in no quotation marks. */
    private static int lastPlainEquals(String written) {
        int last = -1;
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '=' && !quoted) {
                last = i;
            }
        }
        return last;
    }

    private FileChoices choices() {
        FileChoices choices = FileChoices.NONE;
        do {
            String header = header();
            String meaning = meaning();
            choices = choices.withColumn(header, meaning);
        } while (at < written.length());
        return choices;
    }

    /** Reads up to the colon behind a header. */
    private String header() {
        StringBuilder header = new StringBuilder();
        if (at < written.length() && written.charAt(at) == '"') {
            at++;
            while (!closes()) {
                header.append(written.charAt(at));
                at += written.charAt(at) == '"' ? 2 : 1;
            }
            at++;
        } else {
            while (at < written.length() && ":,\"".indexOf(written.charAt(at)) < 0) {
                header.append(written.charAt(at++));
            }
        }
        if (header.toString().isBlank() || at >= written.length() || written.charAt(at) != ':') {
            throw mistake();
        }
        at++;
        return header.toString().strip();
    }

    /** Whether a quotation mark stands here that is not one of two. */
    private boolean closes() {
        if (at >= written.length()) {
            throw mistake();
        }
        boolean mark = written.charAt(at) == '"';
        return mark && !(at + 1 < written.length() && written.charAt(at + 1) == '"');
    }

    /** Reads up to the next comma, and that one too. */
    private String meaning() {
        int comma = written.indexOf(',', at);
        int end = comma < 0 ? written.length() : comma;
        String meaning = written.substring(at, end).strip().toLowerCase(Locale.ROOT);
        at = end + 1;
        if (comma >= 0 && at >= written.length()) {
            throw mistake();
        }
        if (meaning.equals(LEFT_OUT)) {
            return "";
        }
        meaning = meaning.replace('-', '_');
        if (!ChoiceValues.meanings().contains(meaning)) {
            throw UsageError.of(
                    command,
                    "cli.error.meaning",
                    meaning,
                    String.join(", ", ChoiceValues.meanings()));
        }
        return meaning;
    }

    private RuntimeException mistake() {
        return UsageError.of(command, ERROR, written);
    }
}
