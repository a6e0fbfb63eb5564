package app.concord.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads days, countries and languages as the command line writes them. */
final class Codes {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Codes() {}

    /** The day on the clock and in the time zone of this machine. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    static LocalDate day(CommandSpec command, String written) {
        return day(written).orElseThrow(() -> UsageError.of(command, "cli.error.today", written));
    }

    /** A day as YYYY-MM-DD; empty for anything else. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** ISO 3166 codes, separated by commas, in capitals. */
    static List<String> markets(CommandSpec command, String written) {
        List<String> codes = countries(written);
        for (String code : codes) {
            if (!COUNTRIES.contains(code)) {
                throw UsageError.of(command, "cli.error.market", code);
            }
        }
        return codes;
    }

    /** Codes separated by commas, in capitals, whether or not there are such countries. */
    static List<String> countries(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** An ISO 639-1 code in lower case. */
    static String language(CommandSpec command, String written) {
        String code = written.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(code)) {
            throw UsageError.of(command, "cli.error.language", written);
        }
        return code;
    }
}
