package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** Which savings belong to the prices said just before. */
class SavingPairsTest {

    private static Fact money(FactKind kind, Role role, String amount, int block) {
        Place place = new Place("mail.eml", block, new Span(0, 1), amount, Location.NONE);
        return new Fact(
                kind,
                new FactValue.Money(new BigDecimal(amount), "GBP"),
                ComparabilityKey.of(role),
                place,
                0.9);
    }

    private static boolean after(Fact first, Fact second, Fact saving) {
        return SavingPairs.before(saving, List.of(first, second, saving), 2);
    }

    private final Fact now = money(FactKind.PRICE, Role.NOW, "1699", 3);
    private final Fact was = money(FactKind.PRICE, Role.RRP, "2199", 3);

    @Test
    void savingBehindBothPricesIsTheirs() {
        assertThat(after(now, was, money(FactKind.DISCOUNT, Role.SAVING, "500", 3))).isTrue();
        assertThat(after(was, now, money(FactKind.DISCOUNT, Role.SAVING, "550", 3))).isTrue();
    }

    @Test
    void savingOfAnotherSizeOrBlockIsNot() {
        assertThat(after(now, was, money(FactKind.DISCOUNT, Role.SAVING, "15", 3))).isFalse();
        assertThat(after(now, was, money(FactKind.DISCOUNT, Role.SAVING, "500", 4))).isFalse();
        assertThat(after(now, now, money(FactKind.DISCOUNT, Role.SAVING, "500", 3))).isFalse();
    }

    @Test
    void priceIsNoSaving() {
        assertThat(after(now, was, money(FactKind.PRICE, Role.NOW, "500", 3))).isFalse();
    }
}
