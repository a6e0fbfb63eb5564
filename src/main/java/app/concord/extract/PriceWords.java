package app.concord.extract;

import app.concord.model.Role;

/** What an amount is beside words of a meaning. */
final class PriceWords {
    private PriceWords() {}

    /** The role that words beside an amount give it; that of a price for all others. */
    static Role role(Meaning meaning) {
        return switch (meaning) {
            case WAS -> Role.WAS;
            case RRP -> Role.RRP;
            case SAVING -> Role.SAVING;
            case DELIVERY -> Role.DELIVERY;
            case THRESHOLD -> Role.THRESHOLD;
            case WORTH -> Role.WORTH;
            case DEPOSIT -> Role.DEPOSIT;
            case FEE -> Role.FEE;
            case INSTALMENT -> Role.INSTALMENT;
            case TRADE_IN -> Role.OTHER;
            default -> Role.NOW;
        };
    }
}
