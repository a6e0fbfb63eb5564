package app.concord.ui.content;

import app.concord.model.Anchor;
import app.concord.model.Anchors;
import app.concord.model.Correction;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is said of the lines of the piece that is read. */
final class Sayings {
    private final Corrector corrector;
    private @Nullable Anchors anchors;

    Sayings(Corrector corrector) {
        this.corrector = corrector;
    }

    /** Turns to another piece, null for none. */
    void about(@Nullable Anchors ofPiece) {
        anchors = ofPiece;
    }

    Corrector corrector() {
        return corrector;
    }

    /** Which words a line is about, null where that cannot be told. */
    @Nullable Anchor anchor(ContentLine line) {
        return anchors == null ? null : anchors.of(line.spot());
    }

    /** What is said of a line now. */
    List<Correction> said(ContentLine line) {
        Anchor anchor = anchor(line);
        return anchor == null ? List.of() : corrector.of(anchor);
    }

    /** Says something of lines, where it can be said of them. */
    void say(List<ContentLine> of, Correction.Says says, String subject) {
        List<Correction> made = new ArrayList<>();
        for (ContentLine line : of) {
            Anchor anchor = anchor(line);
            if (anchor != null && line.choices(said(line)).contains(says)) {
                made.add(new Correction(anchor, says, subject));
            }
        }
        corrector.say(made);
    }

    /** Takes back all that is said of lines. */
    void takeBack(List<ContentLine> of) {
        Set<Anchor> meant = new HashSet<>();
        for (ContentLine line : of) {
            Anchor anchor = anchor(line);
            if (anchor != null) {
                meant.add(anchor);
            }
        }
        corrector.takeBack(meant);
    }
}
