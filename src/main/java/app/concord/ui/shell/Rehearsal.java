package app.concord.ui.shell;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Uses the window as a person would, and ends the program: what the build has the Java machine
 * watch to make the next start quicker, and what start-up is measured by.
 *
 * <p>The system property {@value #PROPERTY} asks for it: {@code shown} ends the program as soon as
 * the window has been drawn, {@code visited} once the opened campaign has been checked and every
 * place of the window has been drawn.
 */
final class Rehearsal extends AnimationTimer {
    /** The system property that asks for a rehearsal. */
    static final String PROPERTY = "concord.rehearsal";

    /** The first frame is under way when the timer first fires; with the third it was seen. */
    private static final int DRAWN = 3;

    private final ShellViewModel model;
    private final Deque<Place> open;
    private final boolean waits;
    private final Runnable end;
    private int frames;

    private Rehearsal(ShellViewModel model, List<Place> places, Runnable end) {
        this.model = model;
        this.open = new ArrayDeque<>(places);
        this.end = end;
        this.waits = !places.isEmpty();
    }

    /**
     * Starts what is asked for, if anything.
     *
     * @param asked the value of the property, or null if nobody asked
     * @param model of the window that has just been opened
     * @param end what ends the program
     */
    static void begin(@Nullable String asked, ShellViewModel model, Runnable end) {
        if ("shown".equals(asked)) {
            new Rehearsal(model, List.of(), end).start();
        } else if ("visited".equals(asked)) {
            new Rehearsal(model, List.of(Place.values()), end).start();
        }
    }

    @Override
    public void handle(long now) {
        if (waits && !checked()) {
            return;
        }
        if (++frames < DRAWN) {
            return;
        }
        frames = 0;
        if (open.isEmpty()) {
            stop();
            end.run();
            return;
        }
        model.placeProperty().set(open.removeFirst());
    }

    private boolean checked() {
        CheckViewModel check = model.check();
        return check.checkedProperty().get() != null || check.faultProperty().get() != null;
    }
}
