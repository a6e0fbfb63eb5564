package app.concord.rule;

import app.concord.model.ClaimFamily;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What a sentence claims.
 *
 * @param family what it is about
 * @param strong whether it is promised outright; else expressly less is said, or it is denied
 * @param negated whether it is denied
 * @param passage where it stands
 * @param sentence the sentence
 * @param words the words that claim it
 * @param around stems of what else the sentence says
 * @param products ids of the products it names
 */
record Claim(
        ClaimFamily family,
        boolean strong,
        boolean negated,
        Passage passage,
        Span sentence,
        Span words,
        Set<String> around,
        Set<String> products) {

    int piece() {
        return passage.piece();
    }

    @Nullable String language() {
        return passage.language();
    }
}
