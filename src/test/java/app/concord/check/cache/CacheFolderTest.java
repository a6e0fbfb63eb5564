package app.concord.check.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

/** Every system has its own place for what can be made anew. */
class CacheFolderTest {
    private static final Path HOME = Path.of("people", "ada").toAbsolutePath();

    @Test
    void isWhereEachSystemWantsIt() {
        assertThat(CacheFolder.of("Linux", Map.of(), HOME))
                .isEqualTo(HOME.resolve(".cache/concord"));
        assertThat(CacheFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Caches/Concord"));
        assertThat(CacheFolder.of("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Concord/Cache"));
    }

    @Test
    void followsTheEnvironment() {
        assertThat(CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", "/var/tmp/ada"), HOME))
                .isEqualTo(Path.of("/var/tmp/ada/concord"));
        assertThat(CacheFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(Path.of("/local/Concord/Cache"));
    }

    @Test
    void takesNoRelativeOrBlankFolder() {
        for (String odd : new String[] {"", "  ", "cache", "../x"}) {
            assertThat(CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", odd), HOME))
                    .isEqualTo(HOME.resolve(".cache/concord"));
        }
    }
}
