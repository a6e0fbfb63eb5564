package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Glossary;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Region;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Everything a campaign states, laid out for the rules: by subject and kind, in reading order. */
public final class Statements {
    private final Campaign campaign;
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<Subject> spoken;
    private final List<Subject> products;
    private final Map<String, Map<FactKind, List<LinkedFact>>> bySubject = new LinkedHashMap<>();
    private final Map<String, List<LinkedFact>> byAsset = new HashMap<>();
    private final IdentityHashMap<LinkedFact, Integer> positions = new IdentityHashMap<>();
    private final Map<String, List<Retelling.Change>> changes = new ConcurrentHashMap<>();
    private final Once<Prose> prose = new Once<>(() -> new Prose(campaign()));
    private final Once<List<Retold.Pair>> retold = new Once<>(() -> Retold.pairs(this));
    private final Once<SharedNames> names = new Once<>(() -> new SharedNames(this));
    private final Once<Contests> contests = new Once<>(() -> new Contests(campaign()));
    private final Once<List<Claim>> claims = new Once<>(() -> new Claims(this).read());
    private final Once<KnownTaglines> taglines = new Once<>(() -> KnownTaglines.of(this));
    private final Once<List<BriefMessages.Message>> messages =
            new Once<>(() -> BriefMessages.of(this));

    /**
     * Lays facts out.
     *
     * @param facts in reading order
     */
    public Statements(Campaign campaign, List<Subject> subjects, List<LinkedFact> facts) {
        this.campaign = campaign;
        Asset brief = campaign.brief();
        if (brief != null) {
            assets.put(brief.path(), brief);
        }
        Glossary glossary = campaign.glossary();
        if (glossary != null) {
            assets.put(glossary.file().path(), glossary.file());
        }
        campaign.assets().forEach(asset -> assets.put(asset.path(), asset));
        subjects.forEach(subject -> this.subjects.put(subject.id(), subject));
        for (LinkedFact fact : OwnCodes.without(campaign, facts)) {
            List<LinkedFact> here =
                    byAsset.computeIfAbsent(fact.fact().place().asset(), a -> new ArrayList<>());
            positions.put(fact, here.size());
            here.add(fact);
            bySubject
                    .computeIfAbsent(fact.subject(), s -> new HashMap<>())
                    .computeIfAbsent(fact.fact().kind(), k -> new ArrayList<>())
                    .add(fact);
        }
        spoken =
                this.subjects.values().stream().filter(s -> bySubject.containsKey(s.id())).toList();
        products = spoken.stream().filter(s -> s.kind() == Subject.Kind.PRODUCT).toList();
    }

    public Campaign campaign() {
        return campaign;
    }

    /** The texts of the campaign as words; cut when a rule first asks for them. */
    Prose prose() {
        return prose.get();
    }

    /** What the parts of a piece tell in other words than each other; looked for once. */
    List<Retelling.Change> retold(Asset asset) {
        return changes.computeIfAbsent(asset.path(), path -> Retelling.of(asset));
    }

    /** What the parts of one mail state differently in the same words; looked for once. */
    List<Retold.Pair> retold() {
        return retold.get();
    }

    /** What is known of the campaign's names; found out when a rule first asks. */
    SharedNames names() {
        return names.get();
    }

    /** What the pieces claim; read when a rule first asks. */
    List<Claim> claims() {
        return claims.get();
    }

    /** The lines by which the campaign is known; found when a rule first asks. */
    KnownTaglines taglines() {
        return taglines.get();
    }

    /** The messages of the brief and who says them; read when a rule first asks. */
    List<BriefMessages.Message> messages() {
        return messages.get();
    }

    /** Where pieces say that something can be won; looked for when a rule first asks. */
    Contests contests() {
        return contests.get();
    }

    /** Every subject that facts speak of. */
    public List<Subject> subjects() {
        return spoken;
    }

    /** Every product that facts speak of. */
    List<Subject> products() {
        return products;
    }

    /** Statements of one kind about one subject, in reading order. */
    public List<LinkedFact> of(String subject, FactKind kind) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(kind, List.of());
    }

    /** Statements of one kind about anything, in reading order within each subject. */
    public List<LinkedFact> of(FactKind kind) {
        List<LinkedFact> all = new ArrayList<>();
        for (String subject : bySubject.keySet()) {
            all.addAll(of(subject, kind));
        }
        return all;
    }

    /** Every statement, by subject and kind. */
    List<LinkedFact> all() {
        List<LinkedFact> all = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            all.addAll(of(kind));
        }
        return all;
    }

    /** Everything that one piece states, in reading order. */
    public List<LinkedFact> in(String asset) {
        return byAsset.getOrDefault(asset, List.of());
    }

    /** What is stated with words that this place holds some of. */
    List<LinkedFact> over(Place place) {
        return in(place.asset()).stream()
                .filter(fact ->
                        fact.fact().place().block() == place.block()
                                && fact.fact().place().span().overlaps(place.span()))
                .toList();
    }

    /** What the statement's piece states before it, the nearest first, at most so many. */
    public List<LinkedFact> before(LinkedFact fact, int most) {
        int at = positions.getOrDefault(fact, 0);
        List<LinkedFact> here = in(fact.fact().place().asset());
        return here.subList(Math.max(0, at - most), Math.min(at, here.size())).reversed();
    }

    /** The piece a statement stands in. */
    public @Nullable Asset asset(Fact fact) {
        return assets.get(fact.place().asset());
    }

    /** Whether a statement is the brief's. */
    public boolean isBrief(LinkedFact fact) {
        return channel(fact.fact()) == Channel.BRIEF;
    }

    /** Whether any of these is the brief's. */
    public boolean anyBrief(Collection<LinkedFact> facts) {
        return facts.stream().anyMatch(this::isBrief);
    }

    /** The paths of the pieces that statements stand in, in their order. */
    public static Set<String> pieces(Collection<LinkedFact> facts) {
        Set<String> pieces = new LinkedHashSet<>();
        facts.forEach(fact -> pieces.add(fact.fact().place().asset()));
        return pieces;
    }

    /** The pieces that statements stand in, parts of a mail that tell the same apart. */
    Set<String> parts(Collection<LinkedFact> facts) {
        Set<String> parts = new LinkedHashSet<>();
        for (LinkedFact fact : facts) {
            Block block = block(fact.fact());
            String part = block != null && block.retold() ? "#" + block.part() : "";
            parts.add(fact.fact().place().asset() + part);
        }
        return parts;
    }

    /** Whether the brief or two pieces state it, so that it is no mere slip. */
    public boolean established(Collection<LinkedFact> facts) {
        return anyBrief(facts) || pieces(facts).size() > 1;
    }

    /** The channel a statement stands in. */
    public Channel channel(Fact fact) {
        return channel(fact.place());
    }

    /** The channel of the piece in which something stands. */
    Channel channel(Place place) {
        Asset asset = assets.get(place.asset());
        return asset == null ? Channel.WEB : asset.channel();
    }

    /** The block a statement stands in. */
    public @Nullable Block block(Fact fact) {
        Asset asset = asset(fact);
        return asset == null ? null : asset.blocks().get(fact.place().block());
    }

    /** Whether two statements of one piece are fields of one machine-readable record. */
    boolean ofOneRecord(Fact a, Fact b) {
        Block left = block(a);
        Block right = block(b);
        return left != null
                && right != null
                && left.region() == Region.STRUCTURED
                && right.region() == Region.STRUCTURED
                && left.innermost() >= 0
                && left.innermost() == right.innermost();
    }

    /** Whether the second stands in a part of the same mail that tells it all over again. */
    boolean retells(Fact a, Fact b) {
        Block left = block(a);
        Block right = block(b);
        return a.place().asset().equals(b.place().asset())
                && left != null
                && right != null
                && left.retells(right);
    }

    /** Id of the campaign as a whole. */
    String whole() {
        for (Subject subject : subjects.values()) {
            if (subject.kind() == Subject.Kind.CAMPAIGN) {
                return subject.id();
            }
        }
        return "";
    }

    /** Whether both stand in one part of one piece, so that a reader meets them together. */
    boolean inOnePart(Fact a, Fact b) {
        Block left = block(a);
        Block right = block(b);
        return a.place().asset().equals(b.place().asset())
                && left != null
                && right != null
                && left.part().equals(right.part());
    }

    /** The name of a subject; empty for the campaign as a whole. */
    public String name(String subject) {
        Subject known = subjects.get(subject);
        return known == null ? subject : known.name();
    }

    /** The product that a subject is a variant of, else the subject itself. */
    String root(String subject) {
        Subject known = subjects.get(subject);
        String parent = known == null ? null : known.parent();
        return parent == null ? subject : parent;
    }

    /** What a subject is; a subject nobody knows is the campaign as a whole. */
    public Subject.Kind kind(String subject) {
        Subject known = subjects.get(subject);
        return known == null ? Subject.Kind.CAMPAIGN : known.kind();
    }

    /** Sorts statements into groups, groups and members in reading order. */
    static <T, K> Map<K, List<T>> group(Collection<T> facts, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        for (T fact : facts) {
            groups.computeIfAbsent(key.apply(fact), k -> new ArrayList<>()).add(fact);
        }
        return groups;
    }
}
