package app.concord.cli;

import app.concord.check.Checks;
import app.concord.message.Messages;
import app.concord.model.ReadingContext;
import app.concord.report.FactLines;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code extract}: the facts of each line of standard input, as one line of JSON. */
@Command(name = "extract", description = "${bundle:cli.extract}")
final class ExtractCommand implements Callable<Integer> {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--lines",
            paramLabel = "KIND",
            defaultValue = "text",
            description = "${bundle:cli.extract.lines}")
    private String lines = "text";

    @Option(names = "--market", paramLabel = "CC", description = "${bundle:cli.extract.market}")
    private @Nullable String market;

    @Option(names = "--language", paramLabel = "LL", description = "${bundle:cli.extract.language}")
    private @Nullable String language;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "${bundle:cli.extract.today}")
    private @Nullable String today;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        boolean objects =
                switch (lines.strip().toLowerCase(Locale.ROOT)) {
                    case "text" -> false;
                    case "json" -> true;
                    default -> throw UsageError.of(command, "cli.error.lines", lines);
                };
        ReadingContext context =
                new ReadingContext(
                        language == null ? null : Codes.language(command, language),
                        market == null ? List.of() : Codes.markets(command, market),
                        today == null ? Codes.today() : Codes.day(command, today));
        FactLines out = new FactLines(session.out());
        Lines in = new Lines(session.in(), out::flush);
        try (out) {
            return objects ? objects(in, out, context) : texts(in, out, context);
        } catch (IOException e) {
            if (Pipes.closedByReader(e)) {
                return ExitStatus.FINE;
            }
            session.err().println(Messages.text("cli.error.stream", Pipes.told(e)));
            return ExitStatus.INCOMPLETE;
        }
    }

    private int texts(Lines in, FactLines out, ReadingContext context) throws IOException {
        Checks checks = session.checks().get();
        for (String line = in.next(); line != null; line = in.next()) {
            out.write(line, checks.extract(line, context));
        }
        return ExitStatus.FINE;
    }

    /** A line that is no such object gives no facts; the others are read all the same. */
    private int objects(Lines in, FactLines out, ReadingContext context) throws IOException {
        Checks checks = session.checks().get();
        int status = ExitStatus.FINE;
        int number = 0;
        for (String line = in.next(); line != null; line = in.next()) {
            number++;
            Optional<FactLines.Line> object = FactLines.read(line);
            if (object.isEmpty()) {
                status = bad(out, number, "cli.extract.not-json");
                continue;
            }
            FactLines.Line read = object.get();
            String day = read.today();
            Optional<LocalDate> lineToday =
                    day == null ? Optional.of(context.today()) : Codes.day(day);
            if (lineToday.isEmpty()) {
                status = bad(out, number, "cli.extract.bad-day");
                continue;
            }
            String lineMarket = read.market();
            ReadingContext lineContext =
                    new ReadingContext(
                            read.language() == null ? context.language() : read.language(),
                            lineMarket == null ? context.markets() : Codes.countries(lineMarket),
                            lineToday.get());
            out.write(read.text(), checks.extract(read.text(), lineContext));
        }
        return status;
    }

    private int bad(FactLines out, int number, String key) throws IOException {
        out.write("", List.of());
        session.err().println(Messages.text("cli.extract.bad-line", number, Messages.text(key)));
        return ExitStatus.INCOMPLETE;
    }
}
