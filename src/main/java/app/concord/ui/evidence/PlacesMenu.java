package app.concord.ui.evidence;

import app.concord.ui.look.Icons;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import java.util.ArrayList;
import java.util.List;

/** The menu of the places of a side. */
final class PlacesMenu {
    private static final int MENU_QUOTE = 60;

    private PlacesMenu() {}

    /** Fills the menu when it is asked for: there may be many places, and seldom anyone asks. */
    static void fill(MenuButton places, SideViewModel model) {
        SideViewModel.Shown shown = model.shown();
        if (shown == null) {
            return;
        }
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        List<Spot> spots = model.spots();
        for (int i = 0; i < spots.size(); i++) {
            int index = i;
            RadioMenuItem item =
                    new RadioMenuItem(
                            words(spots.get(i)), Icons.channel(spots.get(i).first().channel()));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(i == shown.number() - 1);
            item.setOnAction(event -> model.select(index));
            items.add(item);
        }
        places.getItems().setAll(items);
    }

    /** A place as a line of the menu: its file, where in it, and the words. */
    private static String words(Spot spot) {
        List<String> words = new ArrayList<>();
        words.add(EvidenceWords.fileName(spot.file()));
        String where = EvidenceWords.where(spot.first().place(), spot.asset());
        if (!where.isEmpty()) {
            words.add(where);
        }
        String quote = spot.first().place().quote().strip().replaceAll("\\s+", " ");
        if (!quote.isEmpty()) {
            words.add(
                    EvidenceWords.text(
                            "quote",
                            quote.length() > MENU_QUOTE
                                    ? quote.substring(0, MENU_QUOTE) + "…"
                                    : quote));
        }
        String line = String.join("  ·  ", words);
        return spot.count() > 1 ? EvidenceWords.text("times", line, spot.count()) : line;
    }
}
