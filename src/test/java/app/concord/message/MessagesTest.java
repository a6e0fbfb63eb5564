package app.concord.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Progress;
import app.concord.model.AddressForm;
import app.concord.model.ApprovalStanding;
import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.Channel;
import app.concord.model.ClaimFamily;
import app.concord.model.CoverageItem;
import app.concord.model.DateOrder;
import app.concord.model.Decision;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.Fulfilment;
import app.concord.model.LinkedFact;
import app.concord.model.MessageTable;
import app.concord.model.MutationKind;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Review;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.TaglineTable;
import app.concord.model.TaxBasis;
import app.concord.model.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/app/concord");

    /** Words of programmers that no user should meet. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\b(entity|entities|tokens?|null|exceptions?|parser|boolean|string|enum"
                            + "|instance|invalid)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A quoted key, or one in a description of the command line. */
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:\"|\\{bundle:)((?:list|value|place|said|fact|finding|explained|expected"
                            + "|problem|coverage|report|cli)(?:\\.[A-Za-z0-9-]+)+)[\"}]");

    /** Keys that are put together while the program runs, by what they begin with. */
    private static final List<String> FAMILIES =
            List.of(
                    "term.",
                    "pack.",
                    "finding.",
                    "explained.",
                    "expected.",
                    "problem.",
                    "coverage.",
                    "rule.",
                    "value.duration.",
                    "piece.",
                    "said.change.",
                    "said.level.",
                    "said.changed-part.",
                    "said.checklist.",
                    "said.setting.",
                    "place.part.",
                    "report.checklist.",
                    "report.group.",
                    "report.many.state.",
                    "report.mark.",
                    "report.read.",
                    "report.html.verdict.",
                    "report.html.sign.",
                    "report.sheet.",
                    "report.column.",
                    "cli.exit.",
                    "cli.verify.difference.");

    /** Terms that are shown to users. */
    static Stream<Enum<?>> terms() {
        return Stream.of(
                        AddressForm.values(),
                        ApprovalStanding.State.values(),
                        Audience.values(),
                        Billing.values(),
                        Bound.values(),
                        Channel.values(),
                        ClaimFamily.values(),
                        CoverageItem.State.values(),
                        DateOrder.values(),
                        Decision.Kind.values(),
                        Decision.Scope.values(),
                        Evidence.Side.values(),
                        FactKind.values(),
                        Finding.Basis.values(),
                        FindingMatrix.State.values(),
                        Fulfilment.values(),
                        LinkedFact.Attachment.values(),
                        MessageTable.State.values(),
                        MutationKind.values(),
                        Problem.Kind.values(),
                        Progress.Stage.values(),
                        Property.values(),
                        Region.values(),
                        Review.State.values(),
                        Role.values(),
                        Severity.values(),
                        Subject.Kind.values(),
                        TaglineTable.Standing.values(),
                        TaxBasis.values(),
                        Verdict.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasWords(Enum<?> term) {
        assertThat(Wording.term(term)).isNotBlank();
    }

    @Test
    void everyTermIsThere() {
        Set<String> wanted = new HashSet<>();
        terms().map(Wording::termKey).forEach(wanted::add);
        assertThat(own(key -> key.startsWith("term."))).isSubsetOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasWords(Problem.Kind kind) {
        assertThat(Wording.problem(Problem.of("a.txt", kind))).startsWith("a.txt: ").endsWith(".");
    }

    static Stream<Problem.Kind> problems() {
        return Stream.of(Problem.Kind.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price-mismatch",
                "discount-mismatch",
                "discount-arithmetic",
                "promo-code-mismatch",
                "dates-mismatch",
                "weekday-mismatch"
            })
    void everyRuleHasTitleSummaryAndPage(String rule) {
        assertThat(Wording.ruleTitle(rule)).isNotBlank();
        assertThat(Wording.ruleSummary(rule)).endsWith(".");
        assertThat(RulePages.has(rule)).isTrue();
        assertThat(RulePages.page(rule))
                .startsWith("# " + Wording.ruleTitle(rule) + "\n")
                .contains(
                        "`" + rule + "`",
                        "\n## Why it matters\n",
                        "\n## What is compared\n",
                        "\n## What it does not report\n",
                        "\n## Severity and confidence\n",
                        "\n## Example\n",
                        "\nWrong: ",
                        "\nRight: ");
        assertThat(own(key -> key.startsWith("finding." + rule + "."))).isNotEmpty();
    }

    @Test
    void everyKeyInTheSourcesHasWords() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String key : usedKeys()) {
            boolean start = FAMILIES.contains(key + ".");
            if (!Messages.has(key) && !start) {
                missing.add(key);
            }
        }
        assertThat(missing).as("keys without words").isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = usedKeys();
        assertThat(own(key -> !used.contains(key) && FAMILIES.stream().noneMatch(key::startsWith)))
                .as("words nobody uses")
                .isEmpty();
    }

    @Test
    void wordsArePlainAndFormat() {
        List<String> bad = new ArrayList<>();
        for (String key : own(key -> true)) {
            String words = Messages.bundle().getString(key);
            if (FORBIDDEN.matcher(words).find() || words.indexOf('\'') >= 0 || words.isBlank()) {
                bad.add(key + "=" + words);
            }
            assertThat(new MessageFormat(words, Locale.ENGLISH)).isNotNull();
        }
        assertThat(bad).isEmpty();
    }

    @Test
    void pagesArePlain() {
        for (String rule : List.of("price-mismatch", "weekday-mismatch")) {
            assertThat(RulePages.page(rule)).doesNotContainPattern(FORBIDDEN);
        }
    }

    /** Keys of the bundle of reports and command line. */
    private static Set<String> own(Predicate<String> wanted) {
        Properties properties = new Properties();
        try (InputStream file =
                Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties"))) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> keys = new TreeSet<>(properties.stringPropertyNames());
        keys.removeIf(wanted.negate());
        return keys;
    }

    /** Keys as they stand in the sources of the areas whose words the bundle holds. */
    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String area : List.of("message", "report", "cli")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(area))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (file.endsWith("UiMessages.java")) {
                        continue;
                    }
                    Matcher matcher = KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        keys.add(matcher.group(1));
                    }
                }
            }
        }
        return keys;
    }
}
