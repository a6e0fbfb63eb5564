package app.concord.cli;

import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.ChoiceRule;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The options that settle what would be guessed of single files. */
final class FileOptions {
    private static final String ADDRESS_ERROR = "cli.error.file-address";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--language",
            paramLabel = "GLOB=LL",
            description = "${bundle:cli.option.language}")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--file-market",
            paramLabel = "GLOB=CC",
            description = "${bundle:cli.option.file-market}")
    private List<String> markets = new ArrayList<>();

    @Option(
            names = "--date-order",
            paramLabel = "GLOB=ORDER",
            description = "${bundle:cli.option.date-order}")
    private List<String> dateOrders = new ArrayList<>();

    @Option(
            names = "--address",
            paramLabel = "GLOB=FORM",
            description = "${bundle:cli.option.address}")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "GLOB=HEADER:MEANING[,…]",
            description = "${bundle:cli.option.columns}")
    private List<String> columns = new ArrayList<>();

    /** What was settled, in the order of the options; the first that says something wins. */
    List<ChoiceRule> rules() {
        CommandSpec command = Objects.requireNonNull(spec);
        List<ChoiceRule> rules = new ArrayList<>();
        for (String written : languages) {
            GlobValue one = GlobValue.of(command, written, "cli.error.file-language");
            String language = Codes.language(command, one.value());
            rules.add(new ChoiceRule(one.glob(), FileChoices.NONE.withLanguage(language)));
        }
        for (String written : markets) {
            GlobValue one = GlobValue.of(command, written, "cli.error.file-market");
            List<String> codes = Codes.markets(command, one.value());
            if (codes.size() != 1) {
                throw UsageError.of(command, "cli.error.file-market", written);
            }
            String market = codes.getFirst();
            rules.add(new ChoiceRule(one.glob(), FileChoices.NONE.withMarket(market)));
        }
        for (String written : dateOrders) {
            GlobValue one = GlobValue.of(command, written, "cli.error.date-order");
            DateOrder order =
                    DateOrder.of(one.value())
                            .orElseThrow(
                                    () -> UsageError.of(command, "cli.error.date-order", written));
            rules.add(new ChoiceRule(one.glob(), FileChoices.NONE.withDateOrder(order)));
        }
        for (String written : addresses) {
            GlobValue one = GlobValue.of(command, written, ADDRESS_ERROR);
            AddressForm form = form(command, one, written);
            if (Channel.published(one.glob()).isEmpty()) {
                rules.add(new ChoiceRule(one.glob(), FileChoices.NONE.withAddress(form)));
            }
        }
        for (String written : columns) {
            rules.add(ColumnOption.of(command, written));
        }
        return rules;
    }

    /** How the pieces of whole channels are to address their readers, the first word wins. */
    Map<Channel, AddressForm> addressForms() {
        CommandSpec command = Objects.requireNonNull(spec);
        Map<Channel, AddressForm> forms = new EnumMap<>(Channel.class);
        for (String written : addresses) {
            GlobValue one = GlobValue.of(command, written, ADDRESS_ERROR);
            AddressForm form = form(command, one, written);
            Channel.published(one.glob()).ifPresent(channel -> forms.putIfAbsent(channel, form));
        }
        return forms;
    }

    private static AddressForm form(CommandSpec command, GlobValue one, String written) {
        return AddressForm.of(one.value())
                .orElseThrow(() -> UsageError.of(command, ADDRESS_ERROR, written));
    }
}
