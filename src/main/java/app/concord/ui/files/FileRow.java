package app.concord.ui.files;

import app.concord.check.ChoiceValues;
import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A line of the list of files: how one was taken in, and what is settled for it by now. */
final class FileRow {
    private final FileReading reading;
    private final int problems;
    private final String searched;
    private FileChoices choices;

    /** What is to be said of a file first. */
    enum Status {
        /** Nothing could be read. */
        NOT_READ,
        /** Settled anew since the last check. */
        CHANGED,
        /** Something is open that the user should settle. */
        OPEN,
        /** Something is settled by the user. */
        SETTLED,
        /** Everything was concluded. */
        GUESSED
    }

    /**
     * A line.
     *
     * @param choices what is settled by now
     * @param problems how many problems the file has
     */
    FileRow(FileReading reading, FileChoices choices, int problems) {
        this.reading = reading;
        this.choices = choices;
        this.problems = problems;
        searched =
                String.join(
                                " ",
                                reading.path(),
                                reading.format(),
                                FileWords.channel(reading.channel()),
                                FileWords.language(reading.language()),
                                FileWords.market(reading.market()))
                        .toLowerCase(Locale.ROOT);
    }

    FileReading reading() {
        return reading;
    }

    String path() {
        return reading.path();
    }

    FileChoices choices() {
        return choices;
    }

    void settle(FileChoices now) {
        choices = now;
    }

    int problems() {
        return problems;
    }

    /** What a search looks through, in lower case. */
    String searched() {
        return searched;
    }

    /** Whether it is the brief, which is on no channel. */
    boolean brief() {
        return reading.channel() == Channel.BRIEF;
    }

    Choice<Channel> channel() {
        return brief()
                ? Choice.none()
                : Choice.of(applied().channel(), choices.channel(), reading.channel());
    }

    Choice<String> language() {
        return Choice.of(applied().language(), choices.language(), reading.language());
    }

    Choice<String> market() {
        return Choice.of(applied().market(), choices.market(), reading.market());
    }

    /** How numeric dates are read; none where the file has no such dates. */
    Choice<DateOrder> dateOrder() {
        DateOrder read = reading.layout().dateOrder();
        if (read == null && applied().dateOrder() == null && choices.dateOrder() == null) {
            return Choice.none();
        }
        return Choice.of(applied().dateOrder(), choices.dateOrder(), read)
                .openIf(reading.layout().orderOpen());
    }

    /**
     * How its pieces are to address their readers; none for the brief and where the language has
     * one way only.
     */
    Choice<AddressForm> address() {
        String code = language().value();
        boolean oneWay = code != null && !ChoiceValues.addressed().contains(code);
        return brief() || (oneWay && applied().address() == null && choices.address() == null)
                ? Choice.none()
                : Choice.of(applied().address(), choices.address(), applied().address())
                        .unsaidUnlessSettled();
    }

    /**
     * What a column holds.
     *
     * @return the id of its meaning, empty where it is left out
     */
    Choice<String> column(FileReading.Column column) {
        String header = column.header();
        return Choice.of(
                applied().columns().get(header), choices.columns().get(header), column.meaning());
    }

    /** How many columns are used. */
    int usedColumns() {
        return (int)
                reading.layout().columns().stream()
                        .filter(column -> !"".equals(column(column).value()))
                        .count();
    }

    /** How many things are settled otherwise than for the last check. */
    int changes() {
        int changes = 0;
        for (Choice<?> choice : List.of(channel(), language(), market(), dateOrder(), address())) {
            changes += choice.pending() ? 1 : 0;
        }
        Set<String> headers = new TreeSet<>(applied().columns().keySet());
        headers.addAll(choices.columns().keySet());
        for (String header : headers) {
            boolean same =
                    Objects.equals(applied().columns().get(header), choices.columns().get(header));
            changes += same ? 0 : 1;
        }
        return changes;
    }

    Status status() {
        if (changes() > 0) {
            return Status.CHANGED;
        }
        if (reading.assets() == 0) {
            return Status.NOT_READ;
        }
        if (dateOrder().state() == Choice.State.OPEN) {
            return Status.OPEN;
        }
        return choices.none() ? Status.GUESSED : Status.SETTLED;
    }

    /** What the user had settled for the last check. */
    FileChoices applied() {
        return reading.choices();
    }
}
