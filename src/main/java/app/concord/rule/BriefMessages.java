package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.MessageTable.State;
import app.concord.model.Property;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The messages of the brief and which pieces say them, read once for the rule and the table. */
final class BriefMessages {
    /** How much of what carries meaning must be there for words to be those of a message. */
    private static final double ALTERED = 0.5;

    private static final int MOST_WORDS = 20;
    private static final int FEWEST = 2;

    private final Statements statements;
    private final Map<Channel, List<Asset>> pieces;
    private final Wanted.Reading reading = new Wanted.Reading();

    /** By the brief's cell, what stands in few pieces in the place of its tagline. */
    private final Map<Integer, List<Taglines.Altered>> altered = new HashMap<>();

    /**
     * One message.
     *
     * @param field the cell of the brief
     * @param wanted the words to look for
     * @param judged whether a channel may lack it: not what is to be said on occasion only, nor a
     *     text so long that nobody repeats it
     */
    record Message(
            Demand demand, Block field, Wanted wanted, boolean judged, List<InChannel> channels) {}

    /**
     * A message in one channel.
     *
     * @param asked whether the brief asks for it there
     * @param said pieces that say it, in reading order
     * @param silent pieces of its language that do not
     */
    record InChannel(Channel channel, boolean asked, List<Said> said, List<Asset> silent) {

        /** Whether it could be said here at all. */
        boolean concerned() {
            return !said.isEmpty() || !silent.isEmpty();
        }
    }

    /**
     * A piece that says a message.
     *
     * @param covered how much of what carries meaning is there, 0 to 1
     * @param near the same, less where it is scattered
     * @param block where
     * @param span the words
     */
    record Said(Asset asset, State state, double covered, double near, Block block, Span span) {

        /** Whether it says it, even if another word was put in. */
        boolean tells() {
            return covered >= Wanted.OTHER_WORDS;
        }
    }

    private BriefMessages(Statements statements) {
        this.statements = statements;
        this.pieces = Pieces.byChannel(statements.campaign());
        for (Taglines.Altered slip : statements.taglines().altered()) {
            if (slip.tagline().ofBrief()) {
                altered.computeIfAbsent(BriefTaglines.cell(slip.tagline()), c -> new ArrayList<>())
                        .add(slip);
            }
        }
    }

    /** The messages in the order of the brief, each once; none without a brief. */
    static List<Message> of(Statements statements) {
        Asset brief = statements.campaign().brief();
        return brief == null ? List.of() : new BriefMessages(statements).read(brief);
    }

    private List<Message> read(Asset brief) {
        List<Message> messages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Asset> all = pieces.values().stream().flatMap(List::stream).toList();
        for (BriefRow row : BriefRow.of(statements, statements.all())) {
            Block field = row.field(Property.MESSAGE);
            if (field == null) {
                continue;
            }
            for (Demand demand : Demand.in(row.text(Property.MESSAGE), row)) {
                for (Translations.Part part : Translations.of(demand.words(), all, reading)) {
                    Demand own = demand.saying(part.words());
                    if (!new Wanted(own.words(), null).empty()
                            && seen.add(Words.squeezed(own.words()) + own.channels())) {
                        messages.add(message(own, part, row, field, brief));
                    }
                }
            }
        }
        return messages;
    }

    private Message message(
            Demand demand, Translations.Part part, BriefRow row, Block field, Asset brief) {
        String language = part.language() == null ? brief.language() : part.language();
        Wanted wanted = new Wanted(demand.words(), language);
        Map<String, Line> slips = slips(demand, field);
        List<InChannel> channels = new ArrayList<>();
        pieces.forEach((channel, assets) -> {
            List<Said> said = new ArrayList<>();
            List<Asset> silent = new ArrayList<>();
            for (Asset asset : assets) {
                boolean speaks = part.speaks(asset, row, brief);
                Said here = said(asset, wanted, slips.get(asset.path()));
                if (here != null && (speaks || here.tells())) {
                    said.add(here);
                } else if (speaks) {
                    silent.add(asset);
                }
            }
            channels.add(new InChannel(channel, demand.asks(channel), said, silent));
        });
        boolean judged = !demand.whenever() && Words.of(demand.words()).size() <= MOST_WORDS;
        return new Message(demand, field, wanted, judged, channels);
    }

    /** By piece, the line that stands in the place of a message. */
    private Map<String, Line> slips(Demand demand, Block field) {
        String letters = Words.squeezed(demand.words());
        Map<String, Line> slips = new HashMap<>();
        for (Taglines.Altered slip : altered.getOrDefault(field.index(), List.of())) {
            if (letters.contains(slip.tagline().letters())) {
                slip.lines()
                        .forEach(line -> slips.putIfAbsent(line.passage().asset().path(), line));
            }
        }
        return slips;
    }

    private @Nullable Said said(Asset asset, Wanted wanted, @Nullable Line slip) {
        Wanted.Match match = wanted.in(asset, reading);
        if (match != null && match.verbatim()) {
            Span span = wanted.said(match.block(), asset).span();
            return new Said(asset, State.VERBATIM, 1, 1, match.block(), span);
        }
        double covered = match == null ? 0 : match.covered();
        if (slip != null) {
            Span span = slip.passage().span(slip.from(), slip.to());
            Block block = slip.passage().block();
            return new Said(asset, State.ALTERED, covered, Math.max(ALTERED, covered), block, span);
        }
        if (match == null || covered < ALTERED) {
            return null;
        }
        Sayings said = wanted.said(match.block(), asset);
        boolean whole = covered >= Wanted.OTHER_WORDS;
        if (said.covered() < ALTERED || said.found() < FEWEST) {
            return null;
        }
        State state = whole && !said.turned() ? State.REWORDED : State.ALTERED;
        double near = (covered + said.covered()) / 2;
        return new Said(asset, state, covered, near, match.block(), said.span());
    }
}
