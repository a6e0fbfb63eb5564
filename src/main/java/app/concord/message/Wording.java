package app.concord.message;

import app.concord.model.Argument;
import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.Decision;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Fulfilment;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/**
 * Makes words for people of what the model holds as data. The same data gives the same words on
 * every machine. Safe for any thread.
 */
public final class Wording {
    /** Where the sentence of who says what stands among the arguments of a finding's pattern. */
    private static final int WHO_SAYS_WHAT = 8;

    /** How many arguments a pattern may speak of. */
    private static final int PLACES = WHO_SAYS_WHAT + 1;

    /** Between these two stands the id of a rule in the key of its title. */
    private static final String RULE = "rule.";

    private static final String TITLE = ".title";

    private Wording() {}

    /** A value as a reader of the campaign would write it: '£49.99', '20 %', a date in words. */
    public static String value(FactValue value) {
        return Values.of(value);
    }

    /** A day in words, with its weekday: 'Sunday 29 November 2026'. */
    public static String date(LocalDate date) {
        return Values.date(date);
    }

    /** What a language is called, by its ISO 639-1 code. */
    public static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Messages.language());
    }

    /** What a country is called, by its ISO 3166 code. */
    public static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Messages.language());
    }

    /** What a subject is called; the campaign as a whole has an empty name. */
    public static String subject(String name) {
        return name.isEmpty() ? Messages.text("report.whole") : name;
    }

    /** What one of the program's own terms is called. Weekdays are terms too. */
    public static String term(Enum<?> term) {
        if (term instanceof DayOfWeek weekday) {
            return weekday.getDisplayName(TextStyle.FULL, Messages.language());
        }
        return Messages.text(termKey(term));
    }

    /** The key of a term: {@code term.}, its type without the package, its name. */
    static String termKey(Enum<?> term) {
        String type = term.getDeclaringClass().getName();
        String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return "term." + name + "." + term.name();
    }

    /** What a fact states, with its circumstances: 'price from £49 a month, members'. */
    public static String fact(Fact fact) {
        ComparabilityKey key = fact.key();
        List<String> words = new ArrayList<>();
        words.add(
                key.role() == Role.OTHER
                        ? Messages.text("fact.other", term(fact.kind()))
                        : term(key.role()));
        if (key.bound() != Bound.EXACT) {
            words.add(term(key.bound()));
        }
        words.add(value(fact.value()));
        if (key.billing() != Billing.ONCE) {
            words.add(term(key.billing()));
        }
        if (!key.unit().isEmpty()) {
            words.add(Messages.text("fact.unit", key.unit()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(String.join(" ", words));
        if (key.audience() != Audience.EVERYONE) {
            parts.add(term(key.audience()));
        }
        if (key.tax() != TaxBasis.UNSTATED) {
            parts.add(term(key.tax()));
        }
        if (key.threshold() != null) {
            parts.add(Messages.text("fact.threshold", value(key.threshold())));
        }
        if (key.quantity() != 1) {
            parts.add(Messages.text("fact.quantity", key.quantity()));
        }
        if (key.fulfilment() != Fulfilment.UNSTATED) {
            parts.add(term(key.fulfilment()));
        }
        if (key.window() != null) {
            parts.add(value(key.window()));
        }
        return String.join(", ", parts);
    }

    /** The sentence of a finding, which names its subject first if that has a name. */
    public static String finding(Finding finding) {
        return finding.subjectName().isBlank()
                ? findingBelowSubject(finding)
                : Messages.text("finding.sentence", finding.subjectName(), predicate(finding));
    }

    /**
     * The sentence of a finding without its subject, for places that stand below the subject's
     * name.
     */
    public static String findingBelowSubject(Finding finding) {
        return capitalised(predicate(finding));
    }

    private static String predicate(Finding finding) {
        Object[] arguments = arguments(finding.arguments(), PLACES);
        arguments[WHO_SAYS_WHAT] = Sides.whoSaysWhat(finding);
        if (finding.message().equals("pack") && arguments[0] instanceof String asked) {
            arguments[0] = pack(asked);
        }
        return Messages.text("finding." + finding.rule() + "." + finding.message(), arguments);
    }

    /**
     * A decision in a line: what was decided, how far it reaches, why, who decided and when, and
     * how long it holds. The day is that of UTC, so that it is the same everywhere.
     */
    public static String decision(Decision decision) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("said.decision", term(decision.kind()), term(decision.scope())));
        if (!decision.reason().isBlank()) {
            parts.add(Messages.text("said.quote", decision.reason()));
        }
        if (!decision.owner().isBlank()) {
            parts.add(Messages.text("said.owner", decision.owner()));
        }
        String day = date(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC));
        parts.add(decision.by().isBlank() ? day : Messages.text("said.by", decision.by(), day));
        LocalDate expires = decision.expires();
        if (expires != null) {
            parts.add(Messages.text("said.expires", date(expires)));
        }
        return String.join("; ", parts);
    }

    /**
     * What the left of two wordings says otherwise than the right: '“kein” is missing; “start”
     * instead of “begint”'. Empty where they say the same.
     */
    public static String differences(Alignment words) {
        return words.differences().stream()
                .map(part ->
                        difference(part.left().of(words.left()), part.right().of(words.right())))
                .collect(Collectors.joining("; "));
    }

    private static String difference(String said, String wanted) {
        String key =
                said.isEmpty() ? "said.missing" : wanted.isEmpty() ? "said.added" : "said.changed";
        return Messages.text(key, said, wanted);
    }

    /**
     * What a pack of rules is called, or what it asks for.
     *
     * @param words the words of the pack, which are English; they stay where there are no others
     */
    public static String pack(String words) {
        String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String key = "pack." + letters.replaceAll("^-|-$", "");
        return Messages.has(key) ? Messages.text(key) : words;
    }

    /** What is held to be right and why, or that nothing decides. */
    public static String expected(Finding finding) {
        FactValue expected = finding.expected();
        if (expected == null && finding.basis() == Finding.Basis.GLOSSARY) {
            return Messages.text("expected.forbidden");
        }
        if (finding.basis() == Finding.Basis.TIE || expected == null) {
            return Messages.text(
                    finding.basis() == Finding.Basis.TIE ? "expected.TIE" : "expected.open");
        }
        return Messages.text("expected." + finding.basis().name(), value(expected));
    }

    /** Why a difference is no contradiction. */
    public static String explained(ExplainedDifference difference) {
        return Messages.text(
                "explained." + difference.reason(), arguments(difference.arguments(), PLACES));
    }

    /** What went wrong, with the file and what to do. */
    public static String problem(Problem problem) {
        String path = problem.path();
        List<String> where = new ArrayList<>();
        where.add(path == null ? Messages.text("problem.whole") : path);
        String place = place(problem.location());
        if (!place.isEmpty()) {
            where.add(place);
        }
        String sentence = Messages.text("problem." + problem.kind().id(), String.join(", ", where));
        String details =
                problem.details().stream()
                        .filter(detail -> !detail.isBlank())
                        .map(detail -> detail(problem.kind(), detail))
                        .collect(Collectors.joining("; "));
        return details.isEmpty() ? sentence : Messages.text("problem.details", sentence, details);
    }

    /** A detail that is a reason of its kind of problem in words; any other as it stands. */
    private static String detail(Problem.Kind kind, String detail) {
        String key = "problem." + kind.id() + "." + detail;
        return Messages.has(key) ? Messages.text(key) : detail;
    }

    /**
     * Why something that stands in the text was not used; empty where it was. A reason without
     * words of its own is told by its state.
     */
    public static String coverage(CoverageItem item) {
        if (item.state() == CoverageItem.State.USED) {
            return "";
        }
        String key = "coverage." + item.reason();
        return Messages.text(
                Messages.has(key)
                        ? key
                        : item.state() == CoverageItem.State.SET_ASIDE
                                ? "coverage.set-aside"
                                : "coverage.unresolved");
    }

    /**
     * Where a reader finds a place inside its file: 'page 2', 'row 3, column Caption', 'HTML part,
     * line 12'. Empty where only the file is known; selectors and boxes are left to programs.
     */
    public static String place(Location location) {
        List<String> words = new ArrayList<>();
        if (location.page() != null) {
            words.add(Messages.text("place.page", location.page()));
        }
        if (location.part() != null) {
            String key = "place.part." + location.part().toLowerCase(Locale.ROOT);
            if (Messages.has(key)) {
                words.add(Messages.text(key));
            }
        }
        if (location.row() != null) {
            words.add(Messages.text("place.row", location.row()));
        }
        if (location.column() != null) {
            words.add(Messages.text("place.column", location.column()));
        }
        if (location.line() != null) {
            words.add(Messages.text("place.line", location.line()));
        }
        return String.join(", ", words);
    }

    /** Names as one phrase: 'a, b and c'; empty for none. */
    public static String list(List<String> names) {
        return Sides.list(names);
    }

    /** The ids of all rules, sorted. */
    public static List<String> rules() {
        return Messages.keys().stream()
                .filter(key -> key.startsWith(RULE) && key.endsWith(TITLE))
                .map(key -> key.substring(RULE.length(), key.length() - TITLE.length()))
                .sorted()
                .toList();
    }

    /**
     * What a rule is called.
     *
     * @throws MissingResourceException if there is no such rule
     */
    public static String ruleTitle(String rule) {
        return Messages.text(RULE + rule + TITLE);
    }

    /**
     * What a rule reports, in a sentence.
     *
     * @throws MissingResourceException if there is no such rule
     */
    public static String ruleSummary(String rule) {
        return Messages.text(RULE + rule + ".summary");
    }

    /** The words of the arguments, filled up with empty ones to the number of places. */
    private static Object[] arguments(List<Argument> given, int places) {
        Object[] arguments = new Object[places];
        Arrays.fill(arguments, "");
        for (int i = 0; i < given.size() && i < places; i++) {
            arguments[i] = argument(given.get(i));
        }
        return arguments;
    }

    private static Object argument(Argument argument) {
        return switch (argument) {
            case Argument.OfValue(var value) -> value(value);
            case Argument.OfText(var text) -> text;
            case Argument.OfCount(var count) -> count;
            case Argument.OfTerm(var term) -> term(term);
        };
    }

    private static String capitalised(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + sentence.substring(Character.charCount(first));
    }
}
