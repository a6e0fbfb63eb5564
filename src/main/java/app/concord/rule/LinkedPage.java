package app.concord.rule;

import app.concord.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page and the links that lead there.
 *
 * @param in the pieces with these links, by path
 * @param brief where the brief gives the page, null where it does not
 */
record LinkedPage(LinkAddress address, List<Link> links, Set<String> in, @Nullable Evidence brief) {
    private static final int WELL_KNOWN = 3;

    LinkedPage(LinkAddress address, @Nullable Evidence brief) {
        this(address, new ArrayList<>(), new HashSet<>(), brief);
    }

    /** Puts the pages of the brief into a map by their addresses. */
    static void putBrief(Statements statements, Map<String, LinkedPage> pages) {
        for (BriefPages.Given given : BriefPages.of(statements)) {
            pages.putIfAbsent(
                    given.address().page(), new LinkedPage(given.address(), given.evidence()));
        }
    }

    /** Adds a link to its page in a map by addresses. */
    static void put(LinkAddress address, Link link, Map<String, LinkedPage> pages) {
        LinkedPage page = pages.computeIfAbsent(address.page(), p -> new LinkedPage(address, null));
        page.links.add(link);
        page.in.add(link.asset().path());
    }

    int pieces() {
        return in.size();
    }

    boolean established() {
        return brief != null || pieces() >= WELL_KNOWN;
    }
}
