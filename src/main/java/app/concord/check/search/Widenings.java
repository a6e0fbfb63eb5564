package app.concord.check.search;

import app.concord.model.Cancellation;
import app.concord.text.search.PassageIndex;
import app.concord.text.search.SearchQuery;
import app.concord.text.search.SearchQuery.Choice;
import app.concord.text.search.SearchQuery.Field;
import app.concord.text.search.SearchQuery.Group;
import app.concord.text.search.SearchQuery.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for ways to ask for more where nothing was found; only those that find something. */
final class Widenings {
    /** How many words of a phrase are looked at. */
    private static final int MOST = 12;

    private final ContentSearch search;
    private final PassageIndex index;

    Widenings(ContentSearch search, PassageIndex index) {
        this.search = search;
        this.index = index;
    }

    List<Widening> of(SearchRequest request, SearchQuery query, Cancellation cancellation) {
        List<Widening> found = new ArrayList<>();
        alike(found, request, query, cancellation);
        if (request.narrowed()) {
            add(found, Widening.Kind.EVERYWHERE, request.everywhere(), "", cancellation);
        }
        List<Group> groups = query.groups();
        add(
                found,
                Widening.Kind.WITHOUT_QUOTES,
                request,
                groups,
                groups.stream().map(Widenings::unquoted).toList(),
                cancellation);
        add(
                found,
                Widening.Kind.WITHOUT_EXCLUSIONS,
                request,
                groups,
                without(groups, Group::excluded),
                cancellation);
        add(
                found,
                Widening.Kind.WITHOUT_FIELDS,
                request,
                groups,
                without(
                        groups,
                        group -> group.choices().stream().allMatch(Field.class::isInstance)),
                cancellation);
        add(found, Widening.Kind.ANY_WORD, request, groups, any(groups, true), cancellation);
        if (found.isEmpty()) {
            // Several things stand in the way.
            add(found, Widening.Kind.ANY_WORD, request, groups, any(groups, false), cancellation);
        }
        return found;
    }

    private void add(
            List<Widening> found,
            Widening.Kind kind,
            SearchRequest request,
            List<Group> before,
            List<Group> now,
            Cancellation cancellation) {
        if (!now.isEmpty() && !now.equals(before)) {
            add(found, kind, request.withText(text(now)), "", cancellation);
        }
    }

    private void add(
            List<Widening> found,
            Widening.Kind kind,
            SearchRequest request,
            String words,
            Cancellation cancellation) {
        int passages = search.count(request, cancellation);
        if (passages > 0) {
            found.add(new Widening(kind, request, words, passages));
        }
    }

    /** Puts words that are there in the place of those that are not. */
    private void alike(
            List<Widening> found,
            SearchRequest request,
            SearchQuery query,
            Cancellation cancellation) {
        List<String> meant = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (Group group : query.groups()) {
            List<Choice> choices = new ArrayList<>();
            for (Choice choice : group.choices()) {
                cancellation.check();
                choices.add(
                        choice instanceof Words words && !group.excluded()
                                ? alike(words, meant)
                                : choice);
            }
            groups.add(new Group(choices, group.excluded()));
        }
        if (meant.isEmpty()) {
            return;
        }
        String words = String.join(" ", meant);
        add(found, Widening.Kind.ALIKE, request.withText(text(groups)), words, cancellation);
        if (found.isEmpty()) {
            add(
                    found,
                    Widening.Kind.ALIKE,
                    request.everywhere().withText(words),
                    words,
                    cancellation);
        }
    }

    private Words alike(Words words, List<String> meant) {
        List<String> corrected = new ArrayList<>();
        for (String word : words.text().strip().split("\\s+", MOST)) {
            String other = index.alike(word);
            corrected.add(other == null ? word : other);
            if (other != null) {
                meant.add(other);
            }
        }
        return new Words(String.join(" ", corrected), words.quoted(), words.open());
    }

    private static Group unquoted(Group group) {
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : group.choices()) {
            choices.add(
                    choice instanceof Words words
                            ? new Words(words.text(), false, words.open())
                            : choice);
        }
        return new Group(choices, group.excluded());
    }

    private static List<Group> without(List<Group> groups, Predicate<Group> left) {
        return groups.stream().filter(group -> !left.test(group)).toList();
    }

    /** One of the words, perhaps with all that is asked besides. */
    private static List<Group> any(List<Group> groups, boolean besides) {
        Set<Choice> words = new LinkedHashSet<>();
        List<Group> others = new ArrayList<>();
        for (Group group : groups) {
            boolean plain =
                    !group.excluded() && group.choices().stream().allMatch(Words.class::isInstance);
            if (!plain) {
                others.add(group);
                continue;
            }
            for (Choice choice : group.choices()) {
                if (choice instanceof Words some) {
                    for (String word : some.text().strip().split("\\s+", MOST)) {
                        words.add(new Words(word, false, false));
                    }
                }
            }
        }
        if (words.isEmpty() || (words.size() == 1 && besides)) {
            return groups;
        }
        List<Group> any = new ArrayList<>();
        any.add(new Group(List.copyOf(words), false));
        if (besides) {
            any.addAll(others);
        }
        return any;
    }

    private static String text(List<Group> groups) {
        return new SearchQuery(groups, false).text();
    }
}
