package app.concord.cli;

import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.GlossaryDraft;
import app.concord.check.Originals;
import app.concord.check.Progress;
import app.concord.check.RuleInfo;
import app.concord.check.SelfTestOptions;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.GlossaryTerm;
import app.concord.model.Location;
import app.concord.model.Mutation;
import app.concord.model.MutationKind;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.Place;
import app.concord.model.ReadingContext;
import app.concord.model.Role;
import app.concord.model.SelfTestResult;
import app.concord.model.Severity;
import app.concord.model.Span;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An engine that always finds the same, and remembers what it was asked. */
final class FixedChecks implements Checks {
    private final CheckResult result;
    final List<CheckRequest> requests = new ArrayList<>();
    final List<SelfTestOptions> tests = new ArrayList<>();
    final List<ReadingContext> contexts = new ArrayList<>();

    FixedChecks(CheckResult result) {
        this.result = result;
    }

    @Override
    public CheckResult run(CheckRequest request, Progress progress, Cancellation cancellation) {
        requests.add(request);
        progress.at(Progress.Stage.IMPORT, 1, 2, "email/launch.eml");
        return result;
    }

    /** One of two planted prices is missed. */
    @Override
    public SelfTestResult selfTest(
            CheckRequest request,
            SelfTestOptions options,
            Progress progress,
            Cancellation cancellation) {
        requests.add(request);
        tests.add(options);
        progress.at(Progress.Stage.JUDGE, 1, 2, "email/launch.eml");
        Mutation missed =
                new Mutation(
                        MutationKind.AMOUNT, "email/launch.eml", 3, new Span(9, 12), "£49", "£54");
        return new SelfTestResult(
                result.campaign(),
                result.problems(),
                options.seed(),
                result.findings().size(),
                true,
                List.of(
                        new SelfTestResult.Tally(MutationKind.AMOUNT, 7, 4, 2, List.of(missed)),
                        new SelfTestResult.Tally(MutationKind.PHONE, 3, 0, 3, List.of()),
                        new SelfTestResult.Tally(MutationKind.RATING, 0, 5, 0, List.of())));
    }

    /** Proposes one term. */
    @Override
    public GlossaryDraft glossary(
            CheckRequest request, Progress progress, Cancellation cancellation) {
        requests.add(request);
        return new GlossaryDraft(
                result.campaign().glossary(),
                List.of(new GlossaryTerm(0, 0, "Glow", List.of(), List.of(), "™", Set.of(), "")),
                result.problems());
    }

    /** The word 'GLOW20' is a code, and 'fault' makes the engine fail. */
    @Override
    public List<Fact> extract(String line, ReadingContext context) {
        contexts.add(context);
        if (line.equals("fault")) {
            throw new IllegalStateException("made to fail");
        }
        int at = line.indexOf("GLOW20");
        if (at < 0) {
            return List.of();
        }
        Place place = new Place("", 0, new Span(at, at + 6), "GLOW20", Location.NONE);
        return List.of(
                new Fact(
                        FactKind.PROMO_CODE,
                        new FactValue.Code("GLOW20"),
                        ComparabilityKey.of(Role.CODE),
                        place,
                        1));
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
        return List.of(
                new RuleInfo("discount-mismatch", Severity.ERROR, true),
                new RuleInfo("price-mismatch", Severity.ERROR, true),
                new RuleInfo("weekday-mismatch", Severity.WARNING, false));
    }

    @Override
    public PageDrawing pages(CheckRequest request) {
        return PageDrawing.NONE;
    }

    @Override
    public PageImage page(Path file, int page, double scale) throws IOException {
        throw new FileNotFoundException(file.toString());
    }
}
