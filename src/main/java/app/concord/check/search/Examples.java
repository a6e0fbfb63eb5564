package app.concord.check.search;

import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;
import app.concord.text.search.SearchQuery;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Texts to search for, made of what a campaign is about. */
final class Examples {
    private static final int LONGEST = 40;

    private Examples() {}

    static List<String> of(CheckResult result, ContentSearch search, Cancellation cancellation) {
        List<String> made = new ArrayList<>();
        add(made, "", product(result));
        add(made, "", most(result, FactKind.PROMO_CODE, Examples::code));
        String price = most(result, FactKind.PRICE, Examples::price);
        add(made, "price:", price);
        add(made, "in:subject ", most(result, FactKind.DISCOUNT, Examples::percent));
        made.add("kind:discount channel:print");
        made.add("kind:date -channel:brief");
        return made.stream()
                .distinct()
                .filter(text -> search.count(SearchRequest.of(text), cancellation) > 0)
                .toList();
    }

    private static void add(List<String> made, String before, @Nullable String words) {
        if (words != null) {
            made.add(before + words);
        }
    }

    /** The name of what most facts speak of, as a phrase. */
    private static @Nullable String product(CheckResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        result.facts().forEach(fact -> counts.merge(fact.subject(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> Optional.ofNullable(result.subject(entry.getKey())))
                .flatMap(Optional::stream)
                .filter(subject -> subject.kind() == Subject.Kind.PRODUCT)
                .map(subject -> SearchQuery.quotedIfNeeded(subject.name()))
                .filter(name -> name.length() < LONGEST)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String code(FactValue value) {
        return value instanceof FactValue.Code code ? code.code() : null;
    }

    private static @Nullable String price(FactValue value) {
        return value instanceof FactValue.Money money
                ? new FactValue.Money(money.amount(), null).canonical()
                : null;
    }

    private static @Nullable String percent(FactValue value) {
        return value instanceof FactValue.Percent percent
                ? percent.canonical().replace(" ", "")
                : null;
    }

    /** The value that most facts of a kind have, null for none. */
    private static @Nullable String most(
            CheckResult result, FactKind kind, Function<FactValue, @Nullable String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (LinkedFact linked : result.facts()) {
            String value = linked.fact().kind() == kind ? words.apply(linked.fact().value()) : null;
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
