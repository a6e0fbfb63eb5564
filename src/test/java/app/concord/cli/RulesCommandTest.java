package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.report.Specimens;

import org.junit.jupiter.api.Test;

class RulesCommandTest {
    private final Console console = new Console(new FixedChecks(Specimens.clean()));

    @Test
    void listsTheRules() {
        assertThat(console.run("rules")).isZero();
        assertThat(console.out().lines())
                .containsExactly(
                        "discount-mismatch  Error    One offer, but different percentages or"
                                + " amounts off.",
                        "price-mismatch     Error    One product or plan and one kind of price,"
                                + " but different amounts or currencies.",
                        "weekday-mismatch   Warning  The weekday beside a date is not the one the"
                                + " calendar gives.");
    }

    @Test
    void explainsARule() {
        assertThat(console.run("rules", "Price-Mismatch")).isZero();
        assertThat(console.out()).startsWith("# Different prices\n");
    }

    @Test
    void anUnknownRuleNamesThoseThatMayBeMeant() {
        assertThat(console.run("rules", "price-missmatch")).isEqualTo(2);
        assertThat(console.err())
                .startsWith("There is no rule ‘price-missmatch’. Did you mean price-mismatch?");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aStrangeRulePointsToTheList() {
        assertThat(console.run("rules", "xyz")).isEqualTo(2);
        assertThat(console.err()).startsWith("There is no rule ‘xyz’. See: concord rules");
    }

    @Test
    void oneWordOfTheNameIsEnough() {
        console.run("rules", "weekday");
        assertThat(console.err()).contains("Did you mean weekday-mismatch?");
    }
}
