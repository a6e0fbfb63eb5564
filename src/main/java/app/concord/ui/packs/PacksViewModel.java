package app.concord.ui.packs;

import app.concord.check.Pack;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.ui.Preferences;

import java.text.Collator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which packs of rules there are, what they ask for, and which of them are on. */
public final class PacksViewModel {

    /** So many countries are named, more are counted. */
    private static final int NAMED = 3;

    private final Preferences preferences;
    private final LeftOut campaign;
    private final Runnable checkAgain;
    private final List<Pack> packs = Pack.all();
    private Set<String> checked;

    /** The packs that the open campaign leaves out by itself. */
    public interface LeftOut {
        /** Their ids. */
        Set<String> ids();

        /** Has the campaign leave out these instead. */
        void keep(Set<String> ids);
    }

    /**
     * The packs of the program.
     *
     * @param campaign what the open campaign leaves out
     * @param checkAgain checks the open campaign with what is on by then
     */
    public PacksViewModel(Preferences preferences, LeftOut campaign, Runnable checkAgain) {
        this.preferences = preferences;
        this.campaign = campaign;
        this.checkAgain = checkAgain;
        this.checked = off();
    }

    /** What is off, whoever says so. */
    private Set<String> off() {
        Set<String> off = new TreeSet<>(campaign.ids());
        off.addAll(preferences.get().withoutPacks());
        return off;
    }

    /** Has what is switched from now on compared with what is on now. */
    public void begin() {
        checked = off();
    }

    /** The packs in the order in which they are listed. */
    List<Pack> packs() {
        return packs;
    }

    boolean on(Pack pack) {
        return !off().contains(pack.id());
    }

    /** Whether only the open campaign leaves it out. */
    boolean leftOutHere(Pack pack) {
        return campaign.ids().contains(pack.id())
                && !preferences.get().withoutPacks().contains(pack.id());
    }

    /** Switches it for all campaigns; one that left it out takes it in again. */
    void switchTo(Pack pack, boolean on) {
        if (on && campaign.ids().contains(pack.id())) {
            Set<String> fewer = new TreeSet<>(campaign.ids());
            fewer.remove(pack.id());
            campaign.keep(fewer);
        }
        preferences.update(settings -> settings.withPack(pack.id(), on));
    }

    /** Checks again where anything was switched since the last time. */
    public void done() {
        Set<String> now = off();
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
