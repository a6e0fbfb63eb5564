package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which country a flag in a text stands for. */
class FlagsTest {
    @Test
    void oneFlagTellsTheCountry() {
        assertThat(Flags.with("", "For our friends in 🇦🇹: from 33 €")).isEqualTo("AT");
        assertThat(Flags.with("", "🇦🇹 hello 🇦🇹")).isEqualTo("AT");
        assertThat(Flags.with("AT", "no flag here 🎉")).isEqualTo("AT");
    }

    @Test
    void severalFlagsTellNone() {
        assertThat(Flags.with("", "🇩🇪🇦🇹🇨🇭")).hasSize(1);
        assertThat(Flags.with("AT", "🇩🇪")).hasSize(1);
        assertThat(Flags.with(Flags.with("", "🇦🇹🇩🇪"), "🇦🇹")).hasSize(1);
    }

    @Test
    void otherPicturesAreNoFlags() {
        assertThat(Flags.with("", "🎄 🅰️ 🇦 alone")).isEmpty();
        assertThat(Flags.with("", "\ud83c")).isEmpty();
    }
}
