package app.concord.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class FileChoicesTest {

    @Test
    void whatOneLeavesOpenTheOtherSettles() {
        FileChoices first = FileChoices.NONE.withChannel(Channel.WEB).withColumn("Copy", "text");
        FileChoices second =
                FileChoices.on(Channel.PRINT)
                        .withLanguage("de")
                        .withMarket("AT")
                        .withDateOrder(DateOrder.DAY_MONTH)
                        .withAddress(AddressForm.FORMAL)
                        .withColumn("Copy", "")
                        .withColumn("When", "date");
        assertThat(first.or(second))
                .isEqualTo(
                        new FileChoices(
                                Channel.WEB,
                                "de",
                                "AT",
                                DateOrder.DAY_MONTH,
                                AddressForm.FORMAL,
                                Map.of("Copy", "text", "When", "date")));
    }

    @Test
    void aColumnCanBeGivenBackToTheGuess() {
        FileChoices choices = FileChoices.NONE.withColumn("Copy", "text");
        assertThat(choices.none()).isFalse();
        assertThat(choices.withColumn("Copy", null).none()).isTrue();
    }

    @Test
    void formsOfAddressAreKnownByTheirIds() {
        assertThat(AddressForm.of(" Formal ")).contains(AddressForm.FORMAL);
        assertThat(AddressForm.of(AddressForm.INFORMAL.id())).contains(AddressForm.INFORMAL);
        assertThat(AddressForm.of("du")).isEmpty();
        assertThat(AddressForm.FORMAL.other()).isEqualTo(AddressForm.INFORMAL);
    }

    @Test
    void ordersAreKnownByTheirIds() {
        assertThat(DateOrder.of(" Day-Month ")).contains(DateOrder.DAY_MONTH);
        assertThat(DateOrder.of(DateOrder.MONTH_DAY.id())).contains(DateOrder.MONTH_DAY);
        assertThat(DateOrder.of("year")).isEmpty();
    }
}
