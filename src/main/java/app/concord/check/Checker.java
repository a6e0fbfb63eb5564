package app.concord.check;

import app.concord.check.cache.DiskCache;
import app.concord.check.cache.KeptResults;
import app.concord.check.cache.Key;
import app.concord.extract.Extractors;
import app.concord.fetch.LivePages;
import app.concord.fetch.PageSource;
import app.concord.importing.Bytes;
import app.concord.model.Basis;
import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Fact;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.Problem;
import app.concord.model.ReadingContext;
import app.concord.model.RuleSetting;
import app.concord.model.SelfTestResult;
import app.concord.model.Severity;
import app.concord.rule.GlossarySeed;
import app.concord.rule.Rule;
import app.concord.rule.Rules;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.RulePacks;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pipeline: import, extract, link, judge. Files and assets are worked on by several threads,
 * and everything is brought into one order afterwards, so that their number never shows.
 */
public final class Checker implements Checks {
    private final List<Rule> rules;
    private final PageSource pages;
    private final ReadMemory memory;
    private final @Nullable DiskCache disk;

    /** A check by the whole pipeline, every time from the beginning. */
    public Checker() {
        this(Rules.all());
    }

    /**
     * A check by the whole pipeline that keeps what it reads and finds on disk, so that checking
     * the same again costs little, unless a request forbids it.
     */
    public static Checker keeping(DiskCache disk) {
        return new Checker(Rules.all(), new LivePages(), new ReadMemory(false), disk);
    }

    /**
     * A check by the whole pipeline that remembers what it read of the campaign checked last, so
     * that checking it again reads only what changed.
     */
    public static Checker remembering() {
        return new Checker(Rules.all(), new LivePages(), new ReadMemory(true), null);
    }

    /** As {@link #remembering}, and keeps on disk what it reads and finds. */
    public static Checker remembering(DiskCache disk) {
        return new Checker(Rules.all(), new LivePages(), new ReadMemory(true), disk);
    }

    /** A check by these rules, in this order. */
    Checker(List<Rule> rules) {
        this(rules, new LivePages());
    }

    /**
     * A check by these rules, in this order.
     *
     * @param pages where live pages come from; asked only where a request holds addresses
     */
    Checker(List<Rule> rules, PageSource pages) {
        this(rules, pages, new ReadMemory(false), null);
    }

    private Checker(
            List<Rule> rules, PageSource pages, ReadMemory memory, @Nullable DiskCache disk) {
        this.rules = List.copyOf(rules);
        this.pages = pages;
        this.memory = memory;
        this.disk = disk;
    }

    /** What is done with what a request names. */
    private interface Work<T> {
        T on(Gathering gathering, List<Problem> problems, Workers workers);
    }

    @Override
    public CheckResult run(CheckRequest request, Progress progress, Cancellation cancellation) {
        return gather(
                request,
                progress,
                cancellation,
                (gathering, problems, workers) -> {
                    KeptResults kept = gathering.keptResults();
                    Key key = kept == null ? null : gathering.key();
                    CheckResult before =
                            kept == null || key == null ? null : kept.get(key, request.settings());
                    if (before != null) {
                        return before;
                    }
                    Extracted extracted = gathering.extracted();
                    Reception reception = gathering.reception();
                    CheckResult result =
                            judging(request)
                                    .judge(
                                            extracted,
                                            problems,
                                            reception.files(),
                                            workers,
                                            progress,
                                            cancellation)
                                    .with(basis(request, reception));
                    if (kept != null && key != null && gathering.readAsAsked()) {
                        kept.put(key, result);
                    }
                    return result;
                });
    }

    /** What the result of a request rests on. */
    private Basis basis(CheckRequest request, Reception reception) {
        CampaignSettings settings = request.settings();
        Map<String, String> judged = new TreeMap<>();
        String version = Checker.class.getPackage().getImplementationVersion();
        judged.put(Basis.PROGRAM, version == null ? "" : version);
        for (Rule rule : rules) {
            RuleSetting setting = settings.rules().of(rule.id());
            Severity severity = setting.severity() == null ? rule.severity() : setting.severity();
            String tolerance = setting.tolerance() == null ? "" : " " + setting.tolerance() + " %";
            judged.put(rule.id(), setting.on() ? severity.name() + tolerance : Basis.OFF);
        }
        for (RulePack pack : RulePacks.all()) {
            judged.put(
                    Basis.PACK + pack.id(),
                    settings.withoutPacks().contains(pack.id())
                            ? Basis.OFF
                            : RulePacks.sha256(pack));
        }
        return new Basis(reception.fingerprints(), new TreeMap<>(judged), settings);
    }

    @Override
    public void originals(CheckRequest request, Originals receiver, Cancellation cancellation)
            throws IOException {
        try (Archives archives = new Archives()) {
            Intake intake = new Intake(request, archives);
            SortedMap<String, Intake.Item> named = new TreeMap<>();
            List<Intake.@Nullable Item> all = new ArrayList<>(intake.items());
            all.add(intake.brief());
            all.add(intake.glossary());
            for (Intake.@Nullable Item item : all) {
                if (item != null) {
                    named.put(Fingerprints.name(item, request.settings()), item);
                }
            }
            for (Map.Entry<String, Intake.Item> one : named.entrySet()) {
                cancellation.check();
                Bytes bytes;
                try {
                    bytes = archives.bytes(one.getValue(), cancellation);
                } catch (IOException e) {
                    // What cannot be opened is told by the check.
                    continue;
                }
                try (InputStream content = bytes.stream()) {
                    receiver.take(one.getKey(), content);
                }
            }
        }
    }

    private Judging judging(CheckRequest request) {
        CampaignSettings settings = request.settings();
        return new Judging(Rules.without(rules, settings.withoutPacks()), settings.rules());
    }

    @Override
    public SelfTestResult selfTest(
            CheckRequest request,
            SelfTestOptions options,
            Progress progress,
            Cancellation cancellation) {
        return gather(
                request,
                progress,
                cancellation,
                (gathering, problems, workers) ->
                        new SelfTest(judging(request), gathering.extracted(), options)
                                .run(problems, workers, progress, cancellation));
    }

    @Override
    public GlossaryDraft glossary(
            CheckRequest request, Progress progress, Cancellation cancellation) {
        return gather(
                request,
                progress,
                cancellation,
                (gathering, problems, workers) -> {
                    Extracted extracted = gathering.extracted();
                    return new GlossaryDraft(
                            extracted.campaign().glossary(),
                            GlossarySeed.of(Judging.statements(extracted)),
                            problems);
                });
    }

    /** Finds what a request names and does the work, all in one set of threads. */
    private <T> T gather(
            CheckRequest request, Progress progress, Cancellation cancellation, Work<T> work) {
        List<Problem> problems = new ArrayList<>();
        try (Archives archives = new Archives();
                Workers workers = new Workers(request.threads(), cancellation)) {
            Gathering gathering =
                    new Gathering(
                            request,
                            archives,
                            workers,
                            memory.visit(),
                            pages,
                            request.kept() ? disk : null,
                            problems,
                            progress,
                            cancellation);
            return work.on(gathering, problems, workers);
        }
    }

    /** Notes a failure of the program's own and goes on with what there is. */
    static <T> T failed(
            @Nullable String path, Throwable failure, List<Problem> problems, T instead) {
        synchronized (problems) {
            problems.add(Problem.of(path, Problem.Kind.INTERNAL, told(failure)));
        }
        return instead;
    }

    /** What failed and where, for whoever looks into it. */
    static String told(Throwable failure) {
        String what = failure.getClass().getSimpleName();
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0
                ? what
                : what + " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }

    @Override
    public List<Fact> extract(String line, ReadingContext context) {
        return Extractors.line(line, context);
    }

    @Override
    public @Nullable DiskCache kept() {
        return disk;
    }

    @Override
    public List<RuleInfo> rules() {
        return rules.stream()
                .map(rule ->
                        new RuleInfo(
                                rule.id(), rule.severity(), Tolerance.RULES.contains(rule.id())))
                .toList();
    }

    @Override
    public PageImage page(Path file, int page, double scale) throws IOException {
        return CampaignPages.draw(Bytes.of(file), page, scale, false);
    }

    @Override
    public PageDrawing pages(CheckRequest request) {
        return new CampaignPages(request);
    }
}
