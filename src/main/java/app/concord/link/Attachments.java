package app.concord.link;

import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Term;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gives every fact its subject, its market and the variant words that matter. */
final class Attachments {
    /** Id of the campaign as a whole. */
    static final String CAMPAIGN = "campaign";

    /** How sure a day in a sentence about something else is the campaign's. */
    private static final double OF_SENTENCE = 0.45;

    /** The same for the last day of another deed, as to pay what is left. */
    private static final double OF_DEED = 0.2;

    /** How sure it is that terms and contacts are those of the campaign. */
    private static final double OF_CAMPAIGN = 0.95;

    /** Letters of 'until' or 'from … on' in front of a day that is all a line says. */
    private static final int SHORT_LEAD = 14;

    private static final int SIGN = 1;

    private static final double OF_PRODUCT = 0.85;

    private final Map<String, AnalysedAsset> assets;
    private final Map<String, Attacher> attachers = new HashMap<>();
    private final VariantKeys variants;
    private final NearbyCodes codes;
    private final Map<String, String> codeSubjects = new HashMap<>();
    private final OfferSubjects extra = new OfferSubjects();

    private final DeliveryPlaces deliveries;

    private final Offers offers;

    Attachments(
            Map<String, AnalysedAsset> assets,
            Map<String, Map<Integer, List<Span>>> values,
            Map<String, Product> byRecord,
            Predicate<Term> names,
            OtherNames others,
            Offers offers,
            List<Fact> facts) {
        this.assets = assets;
        this.offers = offers;
        variants = new VariantKeys(assets, values);
        MeasuredProducts measured = new MeasuredProducts(assets.values());
        codes = new NearbyCodes(assets, values, offers, facts);
        deliveries = new DeliveryPlaces(facts);
        for (Map.Entry<String, AnalysedAsset> entry : assets.entrySet()) {
            Map<Integer, List<Span>> here = values.getOrDefault(entry.getKey(), Map.of());
            attachers.put(
                    entry.getKey(),
                    new Attacher(entry.getValue(), byRecord, here, names, others, measured));
        }
    }

    Linked attach(
            List<Product> products, List<Fact> facts, Markets markets, Map<Fact, String> said) {
        SubjectsSaid people = new SubjectsSaid(said, products, extra);
        findCodeSubjects(facts);
        List<Draft> drafts = new ArrayList<>();
        Topics discounts = new Topics();
        Topics events = new Topics();
        Map<List<Object>, Topics> prices = new LinkedHashMap<>();
        DateTopics days = new DateTopics();
        for (Fact fact : facts) {
            Draft pair = SavingPairs.before(fact, facts, drafts.size()) ? last(drafts) : null;
            Draft draft = people.early(pair == null ? draft(fact) : pair.with(fact));
            drafts.add(draft);
            AnalysedAsset asset = assets.get(fact.place().asset());
            if (asset != null && draft.subject().equals(CAMPAIGN)) {
                if (fact.kind() == FactKind.DISCOUNT) {
                    discounts.add(fact, asset);
                } else if (fact.kind() == FactKind.PRICE && asset.hasParts()) {
                    prices.computeIfAbsent(
                                    List.of(fact.place().asset(), fact.role()), p -> new Topics())
                            .add(fact, asset);
                } else if (fact.role() == Role.EVENT) {
                    events.add(fact, asset);
                } else if (isDay(fact)) {
                    days.add(fact, asset);
                }
            }
        }
        Map<Fact, String> topics = new HashMap<>(discounts.group());
        topics.putAll(events.group());
        prices.values().forEach(ofOneMail -> topics.putAll(ofOneMail.retold()));
        drafts.replaceAll(draft -> withTopic(draft, topics.get(draft.fact())));
        drafts.replaceAll(draft -> withDoubt(draft, days));
        withHeadlines(drafts);
        drafts.replaceAll(people::over);
        List<LinkedFact> linked =
                UntoldMarkets.settle(
                        variants.complete(drafts, markets, people::measures), markets.leading());
        return new Linked(extra.subjects(products, linked), linked);
    }

    /** Codes that a record of the brief gives speak of the record's product. */
    private void findCodeSubjects(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Code code) {
                AnalysedAsset asset = assets.get(fact.place().asset());
                Attacher attacher = attachers.get(fact.place().asset());
                if (asset != null && attacher != null && asset.asset().channel() == Channel.BRIEF) {
                    ProductLink record = attacher.findNear(fact.place());
                    if (record != null) {
                        codeSubjects.put(code.code(), record.product().id());
                    }
                }
            }
        }
    }

    private Draft draft(Fact fact) {
        Attacher attacher = attachers.get(fact.place().asset());
        if (attacher == null) {
            return campaign(fact);
        }
        return switch (fact.kind()) {
            case PROMO_CODE ->
                    fact.value() instanceof FactValue.Code code
                            ? new Draft(fact, codeSubject(code.code()), Attachment.SENTENCE, 0.95)
                            : campaign(fact);
            case PRICE -> price(fact, attacher);
            case DISCOUNT -> discount(fact, attacher);
            case DATE, PERIOD -> date(fact, attacher);
            case AVAILABILITY, STOCK, SALES_CHANNEL -> availability(fact, attacher);
            case COUNT, RATING, MATERIAL, QUANTITY -> measure(fact, attacher);
            case SHIPPING, RETURNS, PAYMENT, ELIGIBILITY, GIFT -> condition(fact, attacher);
            case PRODUCT_NAME, BRAND -> ofRecord(fact, attacher);
            case TIME,
                    PHONE,
                    EMAIL,
                    URL,
                    UTM,
                    ADDRESS,
                    OPENING_HOURS,
                    HANDLE,
                    ADDRESS_FORM,
                    PLACEHOLDER,
                    MESSAGE,
                    CLAIM,
                    TERMS ->
                    new Draft(fact, CAMPAIGN, Attachment.CAMPAIGN, OF_CAMPAIGN);
        };
    }

    private static Draft campaign(Fact fact) {
        return new Draft(fact, CAMPAIGN, Attachment.CAMPAIGN, isDay(fact) ? 0.85 : 0.5);
    }

    private static boolean isDay(Fact fact) {
        return fact.kind() == FactKind.DATE || fact.kind() == FactKind.PERIOD;
    }

    /** Days in sentences about something else are weak witnesses. */
    private Draft withDoubt(Draft draft, DateTopics days) {
        boolean doubt =
                draft.subject().equals(CAMPAIGN)
                        && isDay(draft.fact())
                        && !days.isCampaigns(draft.fact());
        if (doubt) {
            double sure = days.isOthers(draft.fact()) ? OF_DEED : OF_SENTENCE;
            return new Draft(draft.fact(), CAMPAIGN, Attachment.CAMPAIGN, sure);
        }
        boolean plain =
                draft.subject().equals(CAMPAIGN) && isDay(draft.fact()) && isAlone(draft.fact());
        return plain ? new Draft(draft.fact(), CAMPAIGN, Attachment.CAMPAIGN, OF_CAMPAIGN) : draft;
    }

    /** Whether a line of the piece says no more than the day: 'Until 31 August'. */
    private boolean isAlone(Fact fact) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        if (asset == null) {
            return false;
        }
        String text = asset.block(fact.place().block()).block().text();
        int start = Math.min(fact.place().span().start(), text.length());
        int end = Math.min(fact.place().span().end(), text.length());
        int next = text.indexOf('\n', end);
        int rest = (next < 0 ? text.length() : next) - end;
        return rest <= SIGN && start - (text.lastIndexOf('\n', start - 1) + 1) <= SHORT_LEAD;
    }

    private static Draft linked(Fact fact, ProductLink link) {
        return new Draft(fact, link.product().id(), link.attachment(), link.confidence());
    }

    private Draft availability(Fact fact, Attacher attacher) {
        ProductLink link = attacher.find(fact.place());
        return link == null ? campaign(fact) : linked(fact, link);
    }

    private Draft measure(Fact fact, Attacher attacher) {
        ProductLink link = deliveries.hold(fact) ? null : attacher.findMeasured(fact.place());
        return link == null ? campaign(fact) : linked(fact, link);
    }

    /** Terms hold for the product that they are said with, else for the campaign. */
    private Draft condition(Fact fact, Attacher attacher) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        ProductLink link = asset == null ? null : TermProducts.of(fact, attacher, asset);
        return link == null
                ? new Draft(fact, CAMPAIGN, Attachment.CAMPAIGN, OF_CAMPAIGN)
                : new Draft(
                        fact,
                        link.product().id(),
                        link.attachment(),
                        Math.max(OF_PRODUCT, link.confidence()));
    }

    /** The name in a record is that of the record's product, in a text that of anything. */
    private static Draft ofRecord(Fact fact, Attacher attacher) {
        ProductLink near = attacher.findNear(fact.place());
        return near == null || near.attachment() != Attachment.RECORD
                ? campaign(fact)
                : linked(fact, near);
    }

    private Draft price(Fact fact, Attacher attacher) {
        ProductLink link =
                switch (fact.role()) {
                    case THRESHOLD, DELIVERY -> null;
                    case FEE, DEPOSIT, WORTH -> attacher.findNear(fact.place());
                    default -> attacher.find(fact.place());
                };
        if (link != null) {
            return linked(fact, link);
        }
        String code = codes.inSentence(fact);
        return code == null
                ? campaign(fact)
                : new Draft(fact, codeSubject(code), Attachment.SENTENCE, 0.9);
    }

    private static @Nullable Draft last(List<Draft> drafts) {
        return drafts.isEmpty() || drafts.getLast().subject().equals(CAMPAIGN)
                ? null
                : drafts.getLast();
    }

    private Draft discount(Fact fact, Attacher attacher) {
        ProductLink near = attacher.findNear(fact.place());
        if (near != null && near.attachment() == Attachment.RECORD) {
            return linked(fact, near);
        }
        String code = codes.inRecord(fact);
        if (code != null) {
            return new Draft(fact, codeSubject(code), Attachment.RECORD, 0.95);
        }
        code = codes.inSentence(fact);
        if (code != null) {
            return new Draft(fact, codeSubject(code), Attachment.SENTENCE, 0.95);
        }
        code = codes.inOwnHeading(fact);
        if (code != null) {
            return new Draft(fact, codeSubject(code), Attachment.HEADING, 0.85);
        }
        if (near != null && near.attachment() != Attachment.PREVIOUS_SENTENCE) {
            return linked(fact, near);
        }
        code = codes.inBlock(fact);
        if (code != null) {
            return new Draft(fact, codeSubject(code), Attachment.ITEM, 0.85);
        }
        if (near != null) {
            return linked(fact, near);
        }
        code = codes.inHeading(fact);
        if (code != null) {
            return new Draft(fact, codeSubject(code), Attachment.HEADING, 0.75);
        }
        ProductLink far = attacher.find(fact.place());
        return far != null && far.attachment() == Attachment.HEADING
                ? linked(fact, far)
                : campaign(fact);
    }

    private Draft date(Fact fact, Attacher attacher) {
        ProductLink near = attacher.findDay(fact.place());
        if (near != null && near.attachment() == Attachment.RECORD) {
            return linked(fact, near);
        }
        String code = codes.inSentence(fact);
        if (code != null && fact.role() != Role.EVENT) {
            return new Draft(fact, codeSubject(code), Attachment.SENTENCE, 0.85);
        }
        if (fact.role() == Role.EVENT) {
            ProductLink link = attacher.find(fact.place());
            return link == null || link.attachment() == Attachment.PIECE
                    ? campaign(fact)
                    : linked(fact, link);
        }
        return near != null && near.attachment() == Attachment.SENTENCE
                ? linked(fact, near)
                : campaign(fact);
    }

    private String codeSubject(String code) {
        String leader = offers.leader(code);
        String product = codeSubjects.get(leader);
        return product != null ? product : extra.id("code", leader);
    }

    private Draft withTopic(Draft draft, @Nullable String topic) {
        if (topic == null) {
            return draft;
        }
        String kind = draft.fact().role() == Role.EVENT ? "event" : "offer";
        return new Draft(draft.fact(), extra.id(kind, topic), Attachment.SENTENCE, 0.75);
    }

    /** What the subject line of a mail promises without naming anything is what the mail offers. */
    private void withHeadlines(List<Draft> drafts) {
        Headlines headlines = new Headlines(assets);
        drafts.forEach(draft -> headlines.add(draft.fact(), draft.subject()));
        Map<Fact, String> found = headlines.subjects(title -> extra.id("offer", title));
        drafts.replaceAll(draft -> {
            String subject = found.get(draft.fact());
            return subject == null
                    ? draft
                    : new Draft(draft.fact(), subject, Attachment.PIECE, 0.75);
        });
    }
}
