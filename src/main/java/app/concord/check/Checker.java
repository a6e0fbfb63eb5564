package app.concord.check;

import app.concord.extract.Extraction;
import app.concord.extract.Extractors;
import app.concord.fetch.LivePages;
import app.concord.fetch.PageSource;
import app.concord.importing.Bytes;
import app.concord.importing.picture.PictureFormat;
import app.concord.importing.print.PdfPages;
import app.concord.importing.print.PicturePages;
import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Problem;
import app.concord.model.ReadingContext;
import app.concord.rule.Consequences;
import app.concord.rule.Judgement;
import app.concord.rule.Rule;
import app.concord.rule.Rules;
import app.concord.rule.Statements;
import app.concord.text.Codes;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pipeline: import, extract, link, judge. Files and assets are worked on by several threads,
 * and everything is brought into one order afterwards, so that their number never shows.
 */
public final class Checker implements Checks {
    private final List<Rule> rules;
    private final PageSource pages;

    /** A check by the whole pipeline. */
    public Checker() {
        this(Rules.all());
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
        this.rules = List.copyOf(rules);
        this.pages = pages;
    }

    @Override
    public CheckResult run(CheckRequest request, Progress progress, Cancellation cancellation) {
        List<Problem> problems = new ArrayList<>();
        try (Archives archives = new Archives();
                Workers workers = new Workers(request.threads(), cancellation)) {
            Intake intake = new Intake(request, archives);
            problems.addAll(intake.problems());
            Reception reception =
                    new Reception(workers, archives, progress, cancellation, problems);
            @Nullable Asset brief = reception.brief(intake.brief());
            List<Asset> assets = new ArrayList<>(reception.assets(intake.items()));
            if (!request.addresses().none()) {
                assets.addAll(
                        new LiveIntake(new Settled(request), reception, progress, problems)
                                .take(pages, request.addresses(), cancellation));
            }
            Campaign campaign =
                    campaign(request, intake.name(), brief, assets, reception.settledMarkets());
            reception.settle(campaign);
            List<Asset> all = new ArrayList<>();
            if (brief != null) {
                all.add(brief);
            }
            all.addAll(assets);
            List<Extraction> extractions =
                    extract(campaign, all, workers, progress, problems, cancellation);
            return judge(campaign, extractions, problems, reception, progress, cancellation);
        }
    }

    private static Campaign campaign(
            CheckRequest request,
            String name,
            @Nullable Asset brief,
            List<Asset> assets,
            Map<String, String> fileMarkets) {
        List<String> markets = request.markets();
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
                name, request.today(), markets, guessed, languages, brief, assets, fileMarkets);
    }

    private static List<Extraction> extract(
            Campaign campaign,
            List<Asset> assets,
            Workers workers,
            Progress progress,
            List<Problem> problems,
            Cancellation cancellation) {
        List<Extraction> first =
                workers.each(
                        assets,
                        (asset, index) -> {
                            progress.at(Progress.Stage.EXTRACT, index, assets.size(), asset.path());
                            return Extractors.extract(asset, context(asset, campaign));
                        },
                        (asset, failure) ->
                                failed(
                                        asset.path(),
                                        failure,
                                        problems,
                                        new Extraction(List.of(), List.of())));
        cancellation.check();
        Set<String> codes = new TreeSet<>();
        for (Extraction extraction : first) {
            for (Fact fact : extraction.facts()) {
                if (fact.value() instanceof FactValue.Code code) {
                    codes.add(code.code());
                    codes.add(Codes.likeness(code.code()));
                }
            }
        }
        if (codes.isEmpty()) {
            return first;
        }
        return workers.each(
                assets,
                (asset, index) ->
                        mayHoldMore(asset, first.get(index), codes)
                                ? Extractors.extract(asset, context(asset, campaign), codes)
                                : first.get(index),
                (asset, failure) -> first.get(assets.indexOf(asset)));
    }

    /** Whether a code known from elsewhere stands in the asset and was not recognised there. */
    private static boolean mayHoldMore(Asset asset, Extraction extraction, Set<String> codes) {
        Set<String> seen = new HashSet<>();
        for (Fact fact : extraction.facts()) {
            if (fact.value() instanceof FactValue.Code code) {
                seen.add(fact.place().block() + " " + code.code());
            }
        }
        for (Block block : asset.blocks()) {
            for (String word : Codes.words(block.text())) {
                boolean known = codes.contains(word) || codes.contains(Codes.likeness(word));
                if (known && !seen.contains(block.index() + " " + word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ReadingContext context(Asset asset, Campaign campaign) {
        var dated = asset.dated();
        LocalDate today = dated == null ? campaign.today() : dated.toLocalDate();
        return new ReadingContext(language(asset, campaign), campaign.marketsOf(asset), today);
    }

    /** The language of a piece; of one too short to tell, that of a campaign in one language. */
    private static @Nullable String language(Asset asset, Campaign campaign) {
        boolean one = asset.language() == null && campaign.languages().size() == 1;
        return one ? campaign.languages().getFirst() : asset.language();
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

    private CheckResult judge(
            Campaign campaign,
            List<Extraction> extractions,
            List<Problem> problems,
            Reception reception,
            Progress progress,
            Cancellation cancellation) {
        List<Fact> facts = new ArrayList<>();
        List<CoverageItem> coverage = new ArrayList<>();
        for (Extraction extraction : extractions) {
            facts.addAll(extraction.facts());
            coverage.addAll(extraction.coverage());
        }
        progress.at(Progress.Stage.LINK, 0, 1, "");
        Linked linked = Linker.link(campaign, facts);
        cancellation.check();
        Statements statements = new Statements(campaign, linked.subjects(), linked.facts());
        List<Finding> findings = new ArrayList<>();
        List<ExplainedDifference> explained = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            progress.at(Progress.Stage.JUDGE, i, rules.size(), rule.id());
            Judgement judgement = isolated(rule, statements, problems);
            findings.addAll(judgement.findings());
            explained.addAll(judgement.explained());
            cancellation.check();
        }
        findings = new ArrayList<>(Consequences.fold(findings));
        findings.sort(
                Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::subjectName)
                        .thenComparing(f -> f.evidence().getFirst().place().asset())
                        .thenComparing(Finding::fingerprint));
        problems.sort(
                Comparator.comparing((Problem p) -> p.path() == null ? "" : p.path())
                        .thenComparing(Problem::kind)
                        .thenComparing(p -> String.join("|", p.details())));
        return new CheckResult(
                campaign,
                linked.subjects(),
                linked.facts(),
                findings,
                explained.stream().distinct().toList(),
                coverage,
                problems,
                new MatrixBuilder(campaign, findings, explained)
                        .build(linked.subjects(), linked.facts()),
                reception.files());
    }

    /** One rule that fails never stops the rest. */
    private static Judgement isolated(Rule rule, Statements statements, List<Problem> problems) {
        try {
            return rule.judge(statements);
        } catch (Cancellation.CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Problem.of(null, Problem.Kind.INTERNAL, rule.id(), told(e)));
            return new Judgement();
        }
    }

    @Override
    public List<Fact> extract(String line, ReadingContext context) {
        return Extractors.line(line, context);
    }

    @Override
    public List<RuleInfo> rules() {
        return rules.stream().map(rule -> new RuleInfo(rule.id(), rule.severity())).toList();
    }

    @Override
    public PageImage page(Path file, int page, double scale) throws IOException {
        Bytes content = Bytes.of(file);
        boolean picture = PictureFormat.of(content.head(PictureFormat.HEAD)) != null;
        var bitmap =
                picture
                        ? PicturePages.draw(content.array(), page, scale)
                        : PdfPages.draw(content, page, scale);
        return new PageImage(bitmap.width(), bitmap.height(), scale, bitmap.argb());
    }
}
