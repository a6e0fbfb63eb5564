package app.concord.cli;

import app.concord.message.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the manual page in the language of man, from the commands and their options. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /**
     * The page of all commands.
     *
     * @param version version of the program
     */
    static String of(CommandLine root, String version) {
        ManPage man = new ManPage();
        man.write(root, version);
        return man.page.toString();
    }

    private void write(CommandLine root, String version) {
        CommandSpec spec = root.getCommandSpec();
        String name = spec.name();
        page.append(".\\\" Made from the commands themselves.\n");
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Concord " + version + "\" \"\"");
        heading(".SH", "NAME");
        text(name + " - " + description(spec));
        heading(".SH", "SYNOPSIS");
        line(body(name));
        for (CommandLine command : commands(root)) {
            line(".br");
            synopsis(command.getCommandSpec(), name);
        }
        heading(".SH", "DESCRIPTION");
        text(description(spec));
        text(String.join(" ", spec.usageMessage().footer()).strip());
        heading(".SH", "COMMANDS");
        for (CommandLine command : commands(root)) {
            command(command.getCommandSpec());
        }
        heading(".SH", "OPTIONS");
        options(spec.options().stream());
        heading(".SH", "EXIT STATUS");
        for (int status = ExitStatus.FINE; status <= ExitStatus.FAULT; status++) {
            tagged(Integer.toString(status), Messages.text("cli.exit." + status));
        }
        heading(".SH", "ENVIRONMENT");
        tagged("NO_COLOR", Messages.text("cli.man.no-color"));
        tagged("JAVA_HOME", Messages.text("cli.man.java-home"));
    }

    private static List<CommandLine> commands(CommandLine root) {
        return root.getSubcommands().values().stream()
                .distinct()
                .sorted(Comparator.comparing(CommandLine::getCommandName))
                .toList();
    }

    private void synopsis(CommandSpec spec, String name) {
        StringBuilder words = new StringBuilder(name + " " + spec.name());
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            String label = parameter.paramLabel();
            boolean many = parameter.arity().max() > 1;
            words.append(' ')
                    .append(parameter.required() ? label : "[" + label + "]")
                    .append(many ? "..." : "");
        }
        words.append(spec.options().isEmpty() ? "" : " [options]");
        line(body(words.toString()));
    }

    private void command(CommandSpec spec) {
        heading(".SS", spec.name());
        text(description(spec));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            tagged(parameter.paramLabel(), described(parameter));
        }
        options(spec.options().stream().filter(option -> !option.inherited()));
        Map<String, String> statuses = spec.usageMessage().exitCodeList();
        if (statuses != null && !statuses.isEmpty()) {
            text(Messages.text("cli.exit"));
            statuses.forEach(this::tagged);
        }
    }

    private void options(Stream<OptionSpec> options) {
        options.filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(option -> {
                    String names = String.join(", ", option.names());
                    boolean takes = option.arity().max() > 0;
                    tagged(takes ? names + " " + option.paramLabel() : names, described(option));
                });
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String described(ArgSpec argument) {
        return Stream.of(argument.description()).collect(Collectors.joining(" "));
    }

    private void heading(String macro, String words) {
        line(macro + " " + escaped(words));
    }

    private void tagged(String tag, String words) {
        line(".TP");
        line("\\fB" + escaped(tag) + "\\fR");
        line(body(words));
    }

    private void text(String words) {
        if (!words.isBlank()) {
            line(body(words));
            line(".PP");
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A line that begins with a dot or apostrophe would be taken for an instruction. */
    private static String body(String words) {
        List<String> lines = new ArrayList<>();
        for (String one : words.split("\\R", -1)) {
            String safe = escaped(one);
            lines.add(safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe);
        }
        return String.join("\n", lines);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-");
    }
}
