package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.extract.AddressUse.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When words and endings address the reader. */
class AddressUseTest {
    @Test
    void aWordMayCountInOneCountryOrInAllOthers() {
        assertThat(AddressUse.of("")).isEqualTo(new AddressUse(Kind.ANY, null, false));
        assertThat(AddressUse.of("").counts(null)).isTrue();
        AddressUse brazil = AddressUse.of("in BR");
        assertThat(brazil.kind()).isEqualTo(Kind.ANY);
        assertThat(brazil.counts("BR")).isTrue();
        assertThat(brazil.counts("PT")).isFalse();
        assertThat(brazil.counts(null)).isFalse();
        AddressUse elsewhere = AddressUse.of("command but BR");
        assertThat(elsewhere.kind()).isEqualTo(Kind.COMMAND);
        assertThat(elsewhere.counts("BR")).isFalse();
        assertThat(elsewhere.counts("PT")).isTrue();
        assertThat(elsewhere.counts(null)).isTrue();
    }

    @Test
    void endingsTellTheFormOfWordsThatAreNoOthers() {
        AddressEnds ends = new AddressEnds();
        ends.add("-ez", "formal");
        ends.add("-iți", "formal likely");
        ends.add("chez", "none");
        assertThat(ends.tell(Meaning.FORMAL)).isTrue();
        assertThat(ends.tell(Meaning.INFORMAL)).isFalse();
        assertThat(end(ends, "Profitez"))
                .isEqualTo(new AddressEnds.End("ez", Meaning.FORMAL, true));
        assertThat(end(ends, "doriți"))
                .isEqualTo(new AddressEnds.End("iți", Meaning.FORMAL, false));
        assertThat(end(ends, "Chez")).isNull();
        assertThat(end(ends, "nez")).isNull();
        assertThat(end(ends, "zèbre")).isNull();
    }

    private static AddressEnds.@Nullable End end(AddressEnds ends, String word) {
        return ends.of(Tokens.of(word), 0);
    }
}
