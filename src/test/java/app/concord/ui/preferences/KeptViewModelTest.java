package app.concord.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.cache.DiskCache;
import app.concord.check.cache.Key;
import app.concord.ui.DirectBackground;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The preferences tell how much is kept, and throw it away. */
class KeptViewModelTest {
    @TempDir private Path folder;

    private final DirectBackground background = new DirectBackground();

    @Test
    void tellsHowMuchIsKeptAndClearsIt() {
        DiskCache cache = new DiskCache(folder.resolve("checks"), 1 << 20);
        KeptViewModel model = new KeptViewModel(cache, background);
        model.measure();
        assertThat(model.wordsProperty().get()).isEqualTo("Nothing is kept.");
        assertThat(model.clearableProperty().get()).isFalse();
        cache.put(Key.of("test", out -> out.text("a")), out -> out.text("one"));
        model.measure();
        assertThat(model.wordsProperty().get()).isEqualTo("1 MB are kept on this computer.");
        assertThat(model.clearableProperty().get()).isTrue();
        model.clear();
        assertThat(cache.size()).isZero();
        assertThat(model.wordsProperty().get()).isEqualTo("Nothing is kept.");
        assertThat(model.clearableProperty().get()).isFalse();
    }

    @Test
    void isEmptyWhereNothingIsEverKept() {
        KeptViewModel model = new KeptViewModel(null, background);
        model.measure();
        model.clear();
        assertThat(model.wordsProperty().get()).isEqualTo("Nothing is kept.");
        assertThat(model.clearableProperty().get()).isFalse();
    }
}
