package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CodeRegister.Likeness;
import app.concord.model.CodeRegister.LookAlike;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Which codes of a campaign could be taken for each other. */
class LookAlikesTest {

    @Test
    void charactersThatLookAlikeAndSingleLetters() {
        LookAlikes codes = new LookAlikes(List.of("GLOW20", "GLOW2O", "GLOV20", "HEARTH10"));

        assertThat(codes.of("GLOW20"))
                .containsExactly(
                        new LookAlike("GLOV20", Likeness.LETTER),
                        new LookAlike("GLOW2O", Likeness.CHARACTERS));
        assertThat(codes.of("GLOW2O"))
                .containsExactly(new LookAlike("GLOW20", Likeness.CHARACTERS));
        assertThat(codes.of("HEARTH10")).isEmpty();
    }

    @Test
    void codesOfOneSeriesAreNotAlike() {
        List<String> series = IntStream.range(10, 40).mapToObj(i -> "SPRING" + i * 7).toList();
        LookAlikes codes = new LookAlikes(series);

        assertThat(series)
                .allSatisfy(code ->
                        assertThat(codes.of(code))
                                .noneMatch(other -> other.likeness() == Likeness.LETTER));
    }
}
