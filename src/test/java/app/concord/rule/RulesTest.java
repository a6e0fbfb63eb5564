package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Messages;
import app.concord.message.RulePages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue of rules, and what every rule must have beside its code. */
class RulesTest {
    private static final String ID = "[a-z]+(?:-[a-z]+)*";

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @Test
    void sortedByIdAndWithoutDuplicates() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().isNotEmpty();
        assertThat(ids).allMatch(id -> id.matches(ID));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAPage(Rule rule) {
        assertThat(RulePages.has(rule.id())).isTrue();
        assertThat(RulePages.page(rule.id()))
                .startsWith("# ")
                .contains("`" + rule.id() + "`", "Wrong:", "Right:");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasATitleAndASummary(Rule rule) {
        String prefix = "rule." + rule.id().toLowerCase(Locale.ROOT);

        assertThat(Messages.text(prefix + ".title")).isNotBlank();
        assertThat(Messages.text(prefix + ".summary")).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingWhereNothingIsSaid(Rule rule) {
        Statements nothing = new Story().mail().page().statements();

        assertThat(rule.judge(nothing).findings()).isEmpty();
        assertThat(rule.judge(nothing).explained()).isEmpty();
    }
}
