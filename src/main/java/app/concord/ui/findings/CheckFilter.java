package app.concord.ui.findings;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps a drop-down of check boxes and a set of chosen values the same, with counts beside them.
 */
final class CheckFilter<T> {
    private final CheckComboBox<T> box;
    private final Function<T, String> name;
    private final ObservableSet<T> chosen;
    private Map<T, Integer> shown = Map.of();
    private boolean showing;

    CheckFilter(
            CheckComboBox<T> box, String title, Function<T, String> name, ObservableSet<T> chosen) {
        this.box = box;
        this.name = name;
        this.chosen = chosen;
        box.setTitle(title);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> take());
    }

    /** Offers these values with their counts. */
    void show(Map<T, Integer> counts) {
        showing = true;
        if (!counts.equals(shown)) {
            shown = Map.copyOf(counts);
            count(counts);
        }
        List<T> offered = List.copyOf(counts.keySet());
        if (!box.getItems().equals(offered)) {
            box.getCheckModel().clearChecks();
            box.getItems().setAll(offered);
        }
        for (T value : offered) {
            if (chosen.contains(value) && !box.getCheckModel().isChecked(value)) {
                box.getCheckModel().check(value);
            } else if (!chosen.contains(value) && box.getCheckModel().isChecked(value)) {
                box.getCheckModel().clearCheck(value);
            }
        }
        box.setShowCheckedCount(!chosen.isEmpty());
        showing = false;
    }

    private void count(Map<T, Integer> counts) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null
                                ? ""
                                : name.apply(value) + "  " + counts.getOrDefault(value, 0);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("values are not typed in");
                    }
                });
    }

    private void take() {
        if (!showing) {
            List<T> checked = List.copyOf(box.getCheckModel().getCheckedItems());
            chosen.retainAll(checked);
            chosen.addAll(checked);
        }
    }
}
