package app.concord.fuzz;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.check.SampleCampaign;
import app.concord.check.search.ContentSearch;
import app.concord.check.search.PassageHit;
import app.concord.check.search.PieceHits;
import app.concord.check.search.SearchAnswer;
import app.concord.check.search.SearchRequest;
import app.concord.extract.Extractors;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.ReadingContext;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.rule.Alignments;
import app.concord.text.Languages;
import app.concord.text.Sentences;
import app.concord.text.Term;
import app.concord.text.Terms;
import app.concord.text.Word;
import app.concord.text.Words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The readers of any text: facts, languages, words, sentences held together, and questions. */
final class TextTargets {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> MARKETS =
            Map.of("en", "GB", "de", "DE", "pt", "BR", "id", "ID", "ms", "MY");

    private TextTargets() {}

    /** All of them; the path of an input is the language of its text. */
    static List<Target> all() {
        return List.of(
                Target.of("facts", Seeds::texts, TextTargets::facts),
                Target.of("line", Seeds::texts, TextTargets::line),
                Target.of("language", Seeds::texts, TextTargets::language),
                Target.of("words", Seeds::texts, TextTargets::words),
                Target.of("alignment", Seeds::texts, TextTargets::alignment),
                Target.of("query", TextTargets::queries, TextTargets::answer));
    }

    private static ReadingContext context(Input input) {
        String language = input.path();
        return new ReadingContext(language, List.of(MARKETS.getOrDefault(language, "US")), TODAY);
    }

    private static String facts(Input input, Cancellation cancellation) {
        List<Block> blocks = new ArrayList<>();
        BlockKind[] kinds = BlockKind.values();
        for (String line : Seeds.text(input).split("\\n", -1)) {
            // Most are paragraphs; what else a line is depends on the line alone.
            int kind = Math.floorMod(line.hashCode(), 4 * kinds.length);
            blocks.add(
                    Block.plain(
                            blocks.size(),
                            kind < kinds.length ? kinds[kind] : BlockKind.PARAGRAPH,
                            "body",
                            line,
                            SourceMap.at(Location.NONE)));
        }
        Asset asset =
                new Asset("a", Channel.WEB, "html", "a", input.path(), null, null, blocks, "00");
        return Read.of(Extractors.extract(asset, context(input)), asset);
    }

    private static String line(Input input, Cancellation cancellation) {
        String text = Seeds.text(input);
        return Read.of(Extractors.line(text, context(input)), text);
    }

    private static String language(Input input, Cancellation cancellation) {
        String text = Seeds.text(input);
        String language = Languages.of(text);
        Read.check(language == null || Languages.all().contains(language), "unknown " + language);
        Map<String, Integer> spoken = new TreeMap<>(Map.of("en", 1));
        spoken.put(input.path(), 3);
        return language + Languages.likely(text, input.path(), spoken);
    }

    private static String words(Input input, Cancellation cancellation) {
        String text = Seeds.text(input);
        var sentences = Sentences.of(text, input.path());
        List<Term> terms = Terms.of(text, input.path());
        List<Word> words = Words.of(text);
        Read.within(sentences, text);
        Read.within(terms.stream().map(Term::span).toList(), text);
        Read.within(words.stream().map(word -> new Span(word.start(), word.end())).toList(), text);
        return sentences.toString() + terms + words;
    }

    private static String alignment(Input input, Cancellation cancellation) {
        String[] lines = Seeds.text(input).split("\\n", 3);
        String other = lines.length > 1 ? lines[1] : "";
        return Alignments.of(lines[0], other, input.path());
    }

    /** The search over the sample, made when it is first asked. */
    private static final class Sample {
        static final ContentSearch SEARCH = sample();
    }

    private static ContentSearch sample() {
        return ContentSearch.of(
                new Checker()
                        .run(
                                CheckRequest.of(
                                        Path.of("assets", "sample", "campaign"),
                                        SampleCampaign.TODAY),
                                Progress.NONE,
                                Cancellation.NONE),
                Cancellation.NONE);
    }

    private static List<Input> queries() {
        List<Input> queries = new ArrayList<>();
        Sample.SEARCH.examples().forEach(example -> queries.add(Seeds.text("query", example)));
        for (String query :
                List.of(
                        "\"free delivery\" -kind:price channel:email",
                        "kettle OR toaster file:*.csv",
                        "sal* language:en code:SAVE20 £69")) {
            queries.add(Seeds.text("query", query));
        }
        return queries;
    }

    private static String answer(Input input, Cancellation cancellation) {
        ContentSearch search = Sample.SEARCH;
        String text = Seeds.text(input);
        SearchAnswer answer = search.search(SearchRequest.of(text), cancellation);
        StringBuilder told = new StringBuilder();
        for (PieceHits piece : answer.shown()) {
            told.append(piece.asset().path()).append(piece.passages());
            for (PassageHit hit : piece.hits()) {
                Read.within(hit.marks(), hit.block().text());
                told.append(hit.block().index()).append(hit.marks());
            }
        }
        return told.append(search.suggest(text)).append(answer.widenings()).toString();
    }
}
