package app.concord.cli;

import app.concord.check.RuleInfo;
import app.concord.message.Messages;
import app.concord.message.RulePages;
import app.concord.message.Wording;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code rules}: lists the rules, or shows the page of one. */
@Command(name = "rules", description = "${bundle:cli.rules}")
final class RulesCommand implements Callable<Integer> {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            completionCandidates = Candidates.RuleIds.class,
            description = "${bundle:cli.rules.id}")
    private @Nullable String id;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleInfo> rules = session.checks().get().rules();
        String text = id == null ? list(rules) : page(rules, id.strip().toLowerCase(Locale.ROOT));
        try {
            session.out().write(text.getBytes(StandardCharsets.UTF_8));
            session.out().flush();
        } catch (IOException e) {
            if (!Pipes.closedByReader(e)) {
                throw e;
            }
        }
        return ExitStatus.FINE;
    }

    private static String list(List<RuleInfo> rules) {
        int ids = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        int severities =
                rules.stream().mapToInt(r -> Wording.term(r.severity()).length()).max().orElse(0);
        StringBuilder list = new StringBuilder();
        for (RuleInfo rule : rules) {
            list.append(padded(rule.id(), ids))
                    .append("  ")
                    .append(padded(Wording.term(rule.severity()), severities))
                    .append("  ")
                    .append(Wording.ruleSummary(rule.id()))
                    .append('\n');
        }
        return list.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private String page(List<RuleInfo> rules, String wanted) {
        List<String> ids = rules.stream().map(RuleInfo::id).toList();
        if (ids.contains(wanted)) {
            return RulePages.page(wanted);
        }
        List<String> near = NearNames.of(wanted, ids);
        throw UsageError.of(
                Objects.requireNonNull(spec),
                "cli.rules.unknown",
                wanted,
                near.isEmpty()
                        ? Messages.text("cli.rules.see")
                        : Messages.text("cli.rules.near", String.join(", ", near)));
    }
}
