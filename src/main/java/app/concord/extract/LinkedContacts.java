package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Mark;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the address of a link tells that a reader does not see: the telephone number or e-mail
 * address it dials or writes to, the account on a social network, the campaign parameters. The unit
 * is {@value #LINK}, for an account the network; it stands at the words of the link that show such
 * a contact, else at all of them.
 */
final class LinkedContacts {
    /** Unit of a contact that stands in the address of a link. */
    static final String LINK = "link";

    private static final double SURE = 0.95;
    private static final String TELEPHONE = "tel:";
    private static final String MAIL = "mailto:";
    private static final String PAGE = "http";

    private LinkedContacts() {}

    /**
     * The contacts behind the links of a block; a link that leads elsewhere gives none.
     *
     * @param seen what was read in the block
     */
    static List<Fact> of(Asset asset, Block block, Reading reading, List<Observation> seen) {
        String target = block.target();
        if (target == null && block.marks().isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>(0);
        if (target != null) {
            Span whole = new Span(0, block.text().length());
            add(facts, target, whole, asset, block, reading, seen);
        }
        for (Mark mark : block.marks()) {
            String address = mark.target();
            if (address != null) {
                add(facts, address, mark.span(), asset, block, reading, seen);
            }
        }
        return facts;
    }

    private static void add(
            List<Fact> facts,
            String target,
            Span words,
            Asset asset,
            Block block,
            Reading reading,
            List<Observation> seen) {
        if (!mayTell(target)) {
            return;
        }
        String address = target.strip().toLowerCase(Locale.ROOT);
        FactKind kind = null;
        String value = "";
        String unit = LINK;
        if (address.startsWith(TELEPHONE)) {
            kind = FactKind.PHONE;
            value =
                    PhoneExtractor.normal(
                            decoded(address.substring(TELEPHONE.length())), reading.context());
        } else if (address.startsWith(MAIL)) {
            kind = FactKind.EMAIL;
            value = decoded(firstOf(address.substring(MAIL.length()))).strip();
        } else if (address.startsWith("http")) {
            value = CampaignParameters.of(target.strip());
            kind = value.isEmpty() ? null : FactKind.UTM;
            SocialAccount account = SocialAccount.of(address);
            if (account != null) {
                kind = FactKind.HANDLE;
                value = account.handle();
                unit = account.network();
            }
        }
        if (kind == null || value.isBlank() || (kind == FactKind.EMAIL && !value.contains("@"))) {
            return;
        }
        boolean unique = kind != FactKind.PHONE && kind != FactKind.EMAIL;
        boolean several = false;
        Span shown = null;
        for (int i = 0; i < seen.size(); i++) {
            Observation one = seen.get(i);
            if (one.kind() != kind) {
                continue;
            }
            if (unique && one.value().canonical().equals(value)) {
                return;
            }
            Span span = reading.tokens().span(one.from(), one.to());
            if (words.overlaps(span)) {
                several |= shown != null;
                shown = shown == null ? span : shown;
            }
        }
        if (several) {
            return;
        }
        facts.add(
                new Fact(
                        kind,
                        new FactValue.Text(value),
                        ComparabilityKey.of(Role.OTHER).withUnit(unit),
                        Place.of(asset, block, shown == null ? words : shown),
                        SURE));
    }

    /**
     * Whether an address may tell any contact: false for all that leads to an ordinary page, which
     * is most, told without a copy of it.
     */
    private static boolean mayTell(String target) {
        return !target.regionMatches(true, 0, PAGE, 0, PAGE.length())
                || CampaignParameters.may(target)
                || SocialAccount.may(target);
    }

    /** The first of several recipients, without what the message shall say. */
    private static String firstOf(String recipients) {
        int end = 0;
        while (end < recipients.length() && "?,;".indexOf(recipients.charAt(end)) < 0) {
            end++;
        }
        return recipients.substring(0, end);
    }

    private static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
