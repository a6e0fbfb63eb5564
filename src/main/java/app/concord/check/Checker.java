package app.concord.check;

import app.concord.extract.Extractors;
import app.concord.fetch.LivePages;
import app.concord.fetch.PageSource;
import app.concord.importing.Bytes;
import app.concord.model.Asset;
import app.concord.model.Basis;
import app.concord.model.Campaign;
import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.DeclaredAddress;
import app.concord.model.Fact;
import app.concord.model.Glossary;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The pipeline: import, extract, link, judge. Files and assets are worked on by several threads,
 * and everything is brought into one order afterwards, so that their number never shows.
 */
public final class Checker implements Checks {
    private final List<Rule> rules;
    private final PageSource pages;
    private final ReadMemory memory;

    /** A check by the whole pipeline, every time from the beginning. */
    public Checker() {
        this(Rules.all());
    }

    /**
     * A check by the whole pipeline that remembers what it read of the campaign checked last, so
     * that checking it again reads only what changed.
     */
    public static Checker remembering() {
        return new Checker(Rules.all(), new LivePages(), new ReadMemory(true));
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
        this(rules, pages, new ReadMemory(false));
    }

    private Checker(List<Rule> rules, PageSource pages, ReadMemory memory) {
        this.rules = List.copyOf(rules);
        this.pages = pages;
        this.memory = memory;
    }

    /** What is done with a campaign whose facts were read. */
    private interface Work<T> {
        T on(Extracted extracted, List<Problem> problems, Reception reception, Workers workers);
    }

    @Override
    public CheckResult run(CheckRequest request, Progress progress, Cancellation cancellation) {
        return read(
                request,
                progress,
                cancellation,
                (extracted, problems, reception, workers) ->
                        judging(request)
                                .judge(
                                        extracted,
                                        problems,
                                        reception.files(),
                                        progress,
                                        cancellation)
                                .with(basis(request, reception)));
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
        return read(
                request,
                progress,
                cancellation,
                (extracted, problems, reception, workers) ->
                        new SelfTest(judging(request), extracted, options)
                                .run(problems, workers, progress, cancellation));
    }

    @Override
    public GlossaryDraft glossary(
            CheckRequest request, Progress progress, Cancellation cancellation) {
        return read(
                request,
                progress,
                cancellation,
                (extracted, problems, reception, workers) ->
                        new GlossaryDraft(
                                extracted.campaign().glossary(),
                                GlossarySeed.of(Judging.statements(extracted)),
                                problems));
    }

    /**
     * Imports what a request names, reads its facts and does the work, all in one set of threads.
     */
    private <T> T read(
            CheckRequest request, Progress progress, Cancellation cancellation, Work<T> work) {
        List<Problem> problems = new ArrayList<>();
        ReadMemory.Visit visit = memory.visit();
        try (Archives archives = new Archives();
                Workers workers = new Workers(request.threads(), cancellation)) {
            Reception reception =
                    new Reception(
                            workers,
                            archives,
                            visit,
                            new Fingerprints(request.settings()),
                            progress,
                            cancellation,
                            problems);
            Campaign campaign =
                    take(request, archives, reception, progress, problems, cancellation);
            Extracted extracted =
                    Extracted.of(campaign, workers, visit, progress, problems, cancellation)
                            .with(request.settings().corrections());
            visit.keep();
            return work.on(extracted, problems, reception, workers);
        }
    }

    /** Imports what a request names. */
    private Campaign take(
            CheckRequest request,
            Archives archives,
            Reception reception,
            Progress progress,
            List<Problem> problems,
            Cancellation cancellation) {
        Intake intake = new Intake(request, archives);
        problems.addAll(intake.problems());
        @Nullable Asset brief = reception.brief(intake.brief());
        @Nullable Glossary glossary = reception.glossary(intake.glossary());
        List<Asset> assets = new ArrayList<>(reception.assets(intake.items()));
        if (!request.addresses().none()) {
            assets.addAll(
                    new LiveIntake(new Settled(request), reception, progress, problems)
                            .take(pages, request.addresses(), cancellation));
        }
        Campaign campaign =
                campaign(
                                request,
                                intake.name(),
                                brief,
                                glossary,
                                assets,
                                reception.settledMarkets())
                        .with(reception.declaredAddress(request.settings().addressForms()));
        reception.settle(campaign);
        return campaign;
    }

    private static Campaign campaign(
            CheckRequest request,
            String name,
            @Nullable Asset brief,
            @Nullable Glossary glossary,
            List<Asset> assets,
            Map<String, String> fileMarkets) {
        List<String> markets = request.settings().markets();
        boolean guessed = markets.isEmpty();
        if (guessed) {
            markets = MarketGuess.of(assets);
        }
        List<String> languages =
                assets.stream()
                        .map(Asset::language)
                        .filter(language -> language != null)
                        .collect(
                                Collectors.groupingBy(
                                        language -> language, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(
                                Comparator.comparingLong((Map.Entry<String, Long> entry) ->
                                                -entry.getValue())
                                        .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList();
        return new Campaign(
                name,
                request.today(),
                markets,
                guessed,
                languages,
                brief,
                glossary,
                assets,
                fileMarkets,
                DeclaredAddress.NONE);
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
