package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small campaign for linking. Its facts are those of a few fixed notations: {@code £49.99} and
 * {@code €49.99}, {@code was £60}, {@code spend £50}, {@code 20%}, {@code code ORLA20}, {@code
 * until 2026-11-29} and {@code on 2026-12-05} for an event.
 */
final class CampaignDraft {
    private static final Pattern FACT =
            Pattern.compile(
                    "(?<cue>was |spend |on )?(?:(?<currency>[£€])(?<amount>\\d+(?:\\.\\d\\d)?)"
                            + "|(?<percent>\\d+)%"
                            + "|(?<=code )(?<code>[A-Z0-9]{5,})"
                            + "|(?<day>\\d{4}-\\d\\d-\\d\\d))");

    private final List<PieceDraft> pieces = new ArrayList<>();

    PieceDraft piece(String path, Channel channel) {
        PieceDraft piece = new PieceDraft(path, channel);
        pieces.add(piece);
        return piece;
    }

    /** A mail with this path. */
    PieceDraft mail(String path) {
        return piece(path, Channel.EMAIL);
    }

    /** A page with this path. */
    PieceDraft page(String path) {
        return piece(path, Channel.WEB);
    }

    /** A brief with a record for every product, each with a price of its own. */
    CampaignDraft products(String... names) {
        PieceDraft brief = piece("brief.csv", Channel.BRIEF);
        for (int i = 0; i < names.length; i++) {
            brief.record(names[i], Property.PRICE, "£" + (101 + i));
        }
        return this;
    }

    Campaign campaign() {
        Asset brief = null;
        List<Asset> assets = new ArrayList<>();
        for (PieceDraft piece : pieces) {
            Asset asset = piece.asset();
            if (asset.channel() == Channel.BRIEF) {
                brief = asset;
            } else {
                assets.add(asset);
            }
        }
        return new Campaign(
                "Light up",
                LocalDate.of(2026, 11, 22),
                List.of("GB"),
                false,
                List.of("en"),
                brief,
                assets);
    }

    /** The facts of the campaign, the brief's first. */
    List<Fact> facts() {
        Campaign campaign = campaign();
        List<Asset> assets = new ArrayList<>();
        if (campaign.brief() != null) {
            assets.add(campaign.brief());
        }
        assets.addAll(campaign.assets());
        List<Fact> facts = new ArrayList<>();
        for (Asset asset : assets) {
            for (Block block : asset.blocks()) {
                Matcher matcher = FACT.matcher(block.text());
                while (matcher.find()) {
                    facts.add(fact(matcher, asset, block));
                }
            }
        }
        return facts;
    }

    private static Fact fact(Matcher at, Asset asset, Block block) {
        String cue = at.group("cue") == null ? "" : at.group("cue").strip();
        FactKind kind;
        FactValue value;
        Role role;
        if (at.group("amount") != null) {
            kind = FactKind.PRICE;
            String currency = at.group("currency").equals("£") ? "GBP" : "EUR";
            value = new FactValue.Money(new BigDecimal(at.group("amount")), currency);
            role = cue.equals("was") ? Role.WAS : cue.equals("spend") ? Role.THRESHOLD : Role.NOW;
        } else if (at.group("percent") != null) {
            kind = FactKind.DISCOUNT;
            value = new FactValue.Percent(new BigDecimal(at.group("percent")));
            role = Role.SAVING;
        } else if (at.group("code") != null) {
            kind = FactKind.PROMO_CODE;
            value = new FactValue.Code(at.group("code"));
            role = Role.CODE;
        } else {
            kind = FactKind.DATE;
            LocalDate date = LocalDate.parse(at.group("day"));
            value = new FactValue.Day(date, null, null, true);
            role = cue.equals("on") ? Role.EVENT : Role.END;
        }
        int start = at.group("cue") == null ? at.start() : at.end("cue");
        Place place = Place.of(asset, block, new Span(start, at.end()));
        return new Fact(kind, value, ComparabilityKey.of(role), place, 1);
    }

    Linked link() {
        return Linker.link(campaign(), facts());
    }

    /**
     * The facts of one piece in reading order, a line each: {@code £24 Orla lamp SENTENCE}, with
     * its variants behind: {@code [30cm]}; the campaign as a whole has the name {@code -}.
     */
    List<String> links(String path) {
        Linked linked = link();
        Map<String, String> names = new HashMap<>();
        for (Subject subject : linked.subjects()) {
            names.put(subject.id(), subject.name().isEmpty() ? "-" : subject.name());
        }
        List<String> lines = new ArrayList<>();
        for (LinkedFact fact : linked.facts()) {
            if (fact.fact().place().asset().equals(path)) {
                var variants = fact.fact().key().variants();
                lines.add(
                        fact.fact().place().quote()
                                + " "
                                + names.get(fact.subject())
                                + " "
                                + fact.attachment()
                                + (variants.isEmpty() ? "" : " " + variants));
            }
        }
        return lines;
    }
}
