package app.concord.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The catalogue of targets: whoever adds a reader of foreign bytes adds it here. */
final class Targets {
    private Targets() {}

    /**
     * All targets, sorted by name.
     *
     * @param work an empty folder for files that have to be on the disk
     */
    static List<Target> all(Path work) {
        List<Target> all = new ArrayList<>(ImportTargets.all());
        all.addAll(TextTargets.all());
        all.addAll(new StoreTargets(work).all());
        all.sort(Comparator.comparing(Target::name));
        return List.copyOf(all);
    }
}
