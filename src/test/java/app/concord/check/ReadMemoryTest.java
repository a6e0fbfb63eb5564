package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.ChoiceRule;
import app.concord.model.Fact;
import app.concord.model.FileChoices;
import app.concord.model.LinkedFact;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A check that remembers gives what a check from the beginning gives, and reads only what changed.
 */
class ReadMemoryTest {
    @TempDir private Path folder;
    private final Checker remembering = Checker.remembering();

    @BeforeEach
    void campaign() throws IOException {
        page("web/a.html", "£49", "GLOW15");
        page("web/b.html", "£49", "GLOW15");
        page("email/c.html", "£59", "GLOW15");
    }

    private void page(String path, String price, String code) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<html lang=en><body><h1>Vireo lamp</h1><p>Vireo lamp, now "
                        + "%s with code %s.</p></body></html>".formatted(price, code));
    }

    private CheckResult again(CheckRequest request) {
        CheckResult remembered = remembering.run(request, Progress.NONE, Cancellation.NONE);
        assertThat(Runs.json(remembered))
                .as("as from the beginning")
                .isEqualTo(Runs.json(new Checker().run(request, Progress.NONE, Cancellation.NONE)));
        return remembered;
    }

    private CheckRequest request() {
        return Runs.request(List.of(folder), SampleCampaign.TODAY, List.of("GB"), 2);
    }

    /** How many facts are the very ones of an earlier result. */
    private static long same(CheckResult before, CheckResult now) {
        IdentityHashMap<Fact, Boolean> known = new IdentityHashMap<>();
        before.facts().forEach(linked -> known.put(linked.fact(), true));
        return now.facts().stream().map(LinkedFact::fact).filter(known::containsKey).count();
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        CheckResult first = again(request());
        CheckResult second = again(request());
        assertThat(first.facts()).isNotEmpty();
        assertThat(same(first, second)).isEqualTo(first.facts().size());
    }

    @Test
    void aChangedFileIsReadAgainEvenWhereItsSizeAndTimeAreTheSame() throws IOException {
        CheckResult first = again(request());
        assertThat(first.findings()).isNotEmpty();
        Path file = folder.resolve("email/c.html");
        FileTime time = Files.getLastModifiedTime(file);
        page("email/c.html", "£49", "GLOW15");
        Files.setLastModifiedTime(file, time);
        CheckResult second = again(request());
        assertThat(second.findings()).isEmpty();
        assertThat(same(first, second)).isPositive().isLessThan(second.facts().size());
    }

    @Test
    void aCodeThatAnotherPieceNamesIsLookedForInThoseRemembered() throws IOException {
        Files.writeString(
                folder.resolve("web/d.txt"), "Vireo lamp. Say LUMEN when you order by phone.");
        again(request());
        page("web/a.html", "£49", "LUMEN");
        again(request());
        page("web/a.html", "£49", "GLOW15");
        again(request());
    }

    @Test
    void filesThatCameWentOrWereSettledOtherwise() throws IOException {
        again(request());
        Files.delete(folder.resolve("web/b.html"));
        page("web/z.html", "£39", "GLOW25");
        again(request());
        CheckRequest german =
                request()
                        .with(settings ->
                                settings.withChoices(
                                        List.of(
                                                new ChoiceRule(
                                                        "web/*",
                                                        FileChoices.NONE.withLanguage("de")))));
        assertThat(again(german).campaign().languages()).contains("de");
        again(request());
        again(Runs.request(List.of(folder), SampleCampaign.TODAY.plusDays(3), List.of("IE"), 1));
    }

    @Test
    void theSampleTwice() {
        CheckRequest sample = Runs.sampleRequest(List.of(Runs.SAMPLE), 2);
        List<Asset> first = again(sample).campaign().assets();
        List<Asset> second = again(sample).campaign().assets();
        assertThat(first).isNotEmpty().hasSameSizeAs(second);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isSameAs(first.get(i));
        }
    }
}
