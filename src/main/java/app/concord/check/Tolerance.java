package app.concord.check;

import app.concord.model.Argument;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.RuleSettings;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes differences back that are no larger than the user tolerates: amounts of one currency,
 * percentages or measures of one unit whose largest is at most so many per cent above the smallest.
 */
final class Tolerance {
    /** The rules that hold amounts against each other. */
    static final Set<String> RULES =
            Set.of(
                    "discount-mismatch",
                    "payment-mismatch",
                    "price-mismatch",
                    "shipping-mismatch",
                    "spec-mismatch");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleSettings settings;

    Tolerance(RuleSettings settings) {
        this.settings = settings;
    }

    /** The difference with its reason where it is tolerated, empty where it stays a finding. */
    Optional<ExplainedDifference> tolerated(Finding finding) {
        BigDecimal tolerance = settings.of(finding.rule()).tolerance();
        if (tolerance == null || !RULES.contains(finding.rule())) {
            return Optional.empty();
        }
        List<FactValue> values = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            FactValue value = evidence.value();
            if (value != null) {
                values.add(value);
            }
        }
        if (finding.expected() != null) {
            values.add(finding.expected());
        }
        if (values.size() < 2 || values.stream().map(Tolerance::unit).distinct().count() > 1) {
            return Optional.empty();
        }
        FactValue least = values.getFirst();
        FactValue most = least;
        for (FactValue value : values) {
            BigDecimal amount = amount(value);
            if (amount == null) {
                return Optional.empty();
            }
            least = amount.compareTo(amount(least)) < 0 ? value : least;
            most = amount.compareTo(amount(most)) > 0 ? value : most;
        }
        BigDecimal from = amount(least);
        BigDecimal to = amount(most);
        if (from == null
                || to == null
                || from.signum() <= 0
                || to.subtract(from)
                                .multiply(HUNDRED)
                                .divide(from, MathContext.DECIMAL64)
                                .compareTo(tolerance)
                        > 0) {
            return Optional.empty();
        }
        return Optional.of(
                new ExplainedDifference(
                        finding.kind(),
                        finding.subject(),
                        finding.subjectName(),
                        Verdict.COMPATIBLE,
                        "tolerance",
                        List.of(
                                Argument.of(least),
                                Argument.of(most),
                                Argument.of(new FactValue.Percent(tolerance))),
                        finding.evidence()));
    }

    /** What an amount is measured in, so that unlike ones are never compared. */
    private static String unit(FactValue value) {
        return switch (value) {
            case FactValue.Money money -> "money " + money.currency();
            case FactValue.Percent percent -> "percent";
            case FactValue.Quantity quantity -> "quantity " + quantity.unit();
            default -> value.canonical();
        };
    }

    private static @Nullable BigDecimal amount(FactValue value) {
        return switch (value) {
            case FactValue.Money money -> money.amount();
            case FactValue.Percent percent -> percent.amount();
            case FactValue.Quantity quantity -> quantity.amount();
            default -> null;
        };
    }
}
