package app.concord.ui.packs;

import app.concord.check.Pack;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.ui.Preferences;

import java.text.Collator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which packs of rules there are, what they ask for, and which of them are on. */
public final class PacksViewModel {

    /** So many countries are named, more are counted. */
    private static final int NAMED = 3;

    private final Preferences preferences;
    private final Runnable checkAgain;
    private final List<Pack> packs = Pack.all();
    private Set<String> checked;

    /**
     * The packs of the program.
     *
     * @param checkAgain checks the open campaign with what is on by then
     */
    public PacksViewModel(Preferences preferences, Runnable checkAgain) {
        this.preferences = preferences;
        this.checkAgain = checkAgain;
        this.checked = preferences.get().withoutPacks();
    }

    /** The packs in the order in which they are listed. */
    List<Pack> packs() {
        return packs;
    }

    boolean on(Pack pack) {
        return !preferences.get().withoutPacks().contains(pack.id());
    }

    void switchTo(Pack pack, boolean on) {
        preferences.update(settings -> settings.withPack(pack.id(), on));
    }

    /** Checks again where anything was switched since the last time. */
    public void done() {
        Set<String> now = preferences.get().withoutPacks();
        if (!now.equals(checked)) {
            checked = now;
            checkAgain.run();
        }
    }

    /** Where it holds, since when, and for what campaigns. */
    static String holds(Pack pack) {
        String where = where(pack);
        String since = Messages.dates("value.date.full").format(pack.since());
        return Messages.text(
                pack.feedsOnly() ? "ui.packs.holds.feeds" : "ui.packs.holds", where, since);
    }

    private static String where(Pack pack) {
        int count = pack.jurisdiction().size();
        if (count == 0) {
            return Messages.text("ui.packs.everywhere");
        }
        return count > NAMED ? Messages.text("ui.packs.countries", count) : countries(pack);
    }

    /** The countries in which it holds, by their names; empty for all. */
    static String countries(Pack pack) {
        return pack.jurisdiction().stream()
                .map(Wording::country)
                .sorted(Collator.getInstance(Messages.language()))
                .collect(Collectors.joining(", "));
    }

    /** What it asks for. */
    static String asks(Pack pack) {
        return Messages.text(
                "ui.packs.asks",
                pack.asks().stream()
                        .map(Wording::pack)
                        .reduce((all, next) -> Messages.text("said.next", all, next))
                        .orElse(""));
    }
}
