package app.concord.ui;

import app.concord.model.GlossaryTerm;

import java.util.List;
import java.util.Set;

/** Terms made by hand, as a campaign proposes them. */
public final class SampleGlossary {
    /** What a campaign proposes. */
    public static final List<GlossaryTerm> PROPOSED =
            List.of(
                    term("Nordlicht", List.of(), "®"),
                    term("Nordlicht Traumkissen", List.of("Traumkissen"), "™"));

    private SampleGlossary() {}

    private static GlossaryTerm term(String term, List<String> shortForms, String mark) {
        return new GlossaryTerm(0, 0, term, shortForms, List.of(), mark, Set.of(), "");
    }
}
