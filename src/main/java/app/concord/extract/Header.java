package app.concord.extract;

import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * A header of a table or a heading, of which many texts ask the same: cut and looked through once
 * in an asset.
 */
final class Header {
    private final Tokens tokens;
    private final Cues cues;

    private @Nullable Role role;
    private boolean roleKnown;

    private Header(Lexicon lexicon, String text) {
        this.tokens = Tokens.of(text);
        this.cues = lexicon.find(tokens);
    }

    /** A header or heading of a text. */
    static Header of(Reading reading, String text) {
        AssetWide asset = reading.setting().asset();
        return asset == null
                ? new Header(reading.lexicon(), text)
                : asset.header(text, unknown -> new Header(reading.lexicon(), unknown));
    }

    Tokens tokens() {
        return tokens;
    }

    Cues cues() {
        return cues;
    }

    /** The role that it gives amounts, null where it is silent. */
    @Nullable Role role() {
        if (!roleKnown) {
            role = findRole();
            roleKnown = true;
        }
        return role;
    }

    private @Nullable Role findRole() {
        for (Cue cue : cues) {
            Role said =
                    switch (cue.meaning()) {
                        case WAS -> Role.WAS;
                        case RRP -> Role.RRP;
                        case NOW -> Role.NOW;
                        case SAVING -> Role.SAVING;
                        case DELIVERY, FREE_DELIVERY -> Role.DELIVERY;
                        // 'Adults (13 and above)' limits its own number, not the cells'.
                        case THRESHOLD -> tokens.hasNumbers() ? null : Role.THRESHOLD;
                        case DEPOSIT -> Role.DEPOSIT;
                        case FEE -> Role.FEE;
                        case INSTALMENT -> Role.INSTALMENT;
                        case WORTH -> Role.WORTH;
                        default -> null;
                    };
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** Whether it speaks of delivery, and of no returns or guarantee. */
    boolean ofDelivery() {
        return cues.has(Meaning.DELIVER)
                && !cues.has(Meaning.RETURN_WORD)
                && !cues.has(Meaning.GUARANTEE_WORD);
    }

    /** Whether it speaks of delivery and of returns: 'Delivery and returns'. */
    boolean ofDeliveryAndReturns() {
        return cues.has(Meaning.DELIVER) && cues.has(Meaning.RETURN_WORD);
    }
}
