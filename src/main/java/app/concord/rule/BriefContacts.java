package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The telephone numbers or mailboxes that the brief names, one or several. */
final class BriefContacts {
    private final List<LinkedFact> named;
    private final FactKind kind;

    BriefContacts(List<LinkedFact> named, FactKind kind) {
        this.named = named;
        this.kind = kind;
    }

    /** Whether a contact is one that the brief names, or nearly one of its own country. */
    boolean hasNearly(List<LinkedFact> contact) {
        String value = value(contact.getFirst());
        return has(value)
                || named.stream()
                        .anyMatch(one ->
                                ContactLikeness.alike(value, value(one), kind)
                                        && isOfOneCountry(contact, one));
    }

    private boolean has(String value) {
        return named.stream().anyMatch(one -> ContactLikeness.same(value, value(one), kind));
    }

    private static boolean isOfOneCountry(List<LinkedFact> contact, LinkedFact one) {
        return !ContactLikeness.ofOtherCountry(contact.getFirst(), one);
    }

    /**
     * What the brief names of which a contact is a slip, if that is one only and no piece shows
     * both; empty for none.
     *
     * @param byPiece the contacts that each piece shows
     */
    List<LinkedFact> slippedFrom(List<LinkedFact> contact, Map<String, Set<String>> byPiece) {
        String value = value(contact.getFirst());
        if (has(value)) {
            return List.of();
        }
        Set<String> pieces = Statements.pieces(contact);
        List<LinkedFact> near =
                named.stream()
                        .filter(one -> ContactLikeness.alike(value, value(one), kind))
                        .filter(one -> ContactLikeness.isSlip(value, value(one)))
                        .filter(one -> isOfOneCountry(contact, one))
                        .filter(one ->
                                pieces.stream()
                                        .noneMatch(piece ->
                                                byPiece.getOrDefault(piece, Set.of())
                                                        .contains(value(one))))
                        .toList();
        boolean one = near.stream().map(BriefContacts::value).distinct().count() == 1;
        return one ? near : List.of();
    }

    private static String value(LinkedFact fact) {
        return fact.fact().value().canonical();
    }
}
