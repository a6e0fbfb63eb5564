package app.concord.ui;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Checks;
import app.concord.check.GlossaryDraft;
import app.concord.check.Originals;
import app.concord.check.Progress;
import app.concord.check.RuleInfo;
import app.concord.check.SelfTestOptions;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Fact;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.ReadingContext;
import app.concord.model.SelfTestResult;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that answer with what the test gave them, and remember what they were asked. */
public final class ChecksDouble implements Checks {
    private final List<CheckRequest> requests = new ArrayList<>();
    private Function<Progress, CheckResult> answer;
    private boolean drawing;

    public ChecksDouble(CheckResult result) {
        this.answer = progress -> result;
    }

    /** Every check ends this way from now on. */
    public void answer(Function<Progress, CheckResult> newAnswer) {
        this.answer = newAnswer;
    }

    /** What was asked for, in order. */
    public List<CheckRequest> requests() {
        return requests;
    }

    @Override
    public CheckResult run(CheckRequest request, Progress progress, Cancellation cancellation) {
        requests.add(request);
        return answer.apply(progress);
    }

    @Override
    public SelfTestResult selfTest(
            CheckRequest request,
            SelfTestOptions options,
            Progress progress,
            Cancellation cancellation) {
        requests.add(request);
        CheckResult result = answer.apply(progress);
        return new SelfTestResult(
                result.campaign(),
                result.problems(),
                options.seed(),
                result.findings().size(),
                true,
                List.of());
    }

    @Override
    public GlossaryDraft glossary(
            CheckRequest request, Progress progress, Cancellation cancellation) {
        requests.add(request);
        CheckResult result = answer.apply(progress);
        return new GlossaryDraft(
                result.campaign().glossary(), SampleGlossary.PROPOSED, result.problems());
    }

    @Override
    public List<Fact> extract(String line, ReadingContext context) {
        return List.of();
    }

    /** Hands out every regular file of the folders and files asked for. */
    @Override
    public void originals(CheckRequest request, Originals receiver, Cancellation cancellation)
            throws IOException {
        for (Path root : request.paths()) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Path named = file.equals(root) ? file.getFileName() : root.relativize(file);
                    try (InputStream content = Files.newInputStream(file)) {
                        receiver.take(named.toString(), content);
                    }
                }
            }
        }
    }

    @Override
    public List<RuleInfo> rules() {
        return new Checker().rules();
    }

    /** Pages of files that are there are drawn from now on, instead of being blank. */
    public void draw() {
        drawing = true;
    }

    @Override
    public PageDrawing pages(CheckRequest request) {
        return PageDrawing.NONE;
    }

    @Override
    public PageImage page(Path file, int page, double scale) throws IOException {
        if (drawing && Files.isRegularFile(file)) {
            return new Checker().page(file, page, scale);
        }
        int[] pixels = new int[400 * 560];
        Arrays.fill(pixels, 0xffffffff);
        return new PageImage(400, 560, scale, pixels);
    }
}
