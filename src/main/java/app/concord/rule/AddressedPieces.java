package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gathers how each piece of a campaign addresses its readers in its own voice. */
final class AddressedPieces {
    private final Statements statements;
    private final AddressWords words;

    AddressedPieces(Statements statements, AddressWords words) {
        this.statements = statements;
        this.words = words;
    }

    /**
     * The pieces that address their readers, those that can be compared together, by their paths:
     * in one language, and for one market where that is settled.
     */
    List<List<AddressedPiece>> lanes() {
        List<LinkedFact> facts = new ArrayList<>(statements.of(FactKind.ADDRESS_FORM));
        facts.removeIf(fact -> !counts(fact.fact()));
        Map<LinkedFact, String> sentences = new HashMap<>();
        facts.forEach(fact -> sentences.put(fact, words.sentence(fact.fact())));
        Set<String> repeated = repeated(sentences);
        Set<String> own = new HashSet<>();
        for (LinkedFact fact : facts) {
            if (!repeated.contains(sentences.get(fact))) {
                own.add(fact.fact().place().asset());
            }
        }
        Map<String, Map<String, AddressedPiece>> lanes = new LinkedHashMap<>();
        for (LinkedFact fact : facts) {
            Asset asset = statements.asset(fact.fact());
            boolean shared = repeated.contains(sentences.get(fact));
            if (asset != null && !(shared && own.contains(asset.path()))) {
                lanes.computeIfAbsent(
                                lane(asset, statements.campaign()), l -> new LinkedHashMap<>())
                        .computeIfAbsent(asset.path(), p -> new AddressedPiece(asset))
                        .add(fact);
            }
        }
        return lanes.values().stream().map(lane -> certain(lane.values())).toList();
    }

    private static List<AddressedPiece> certain(Collection<AddressedPiece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.form().isEmpty() || piece.leans(AddressedPiece.FORMAL))
                .sorted(Comparator.comparing(piece -> piece.asset().path()))
                .toList();
    }

    private static String lane(Asset asset, Campaign campaign) {
        return Objects.requireNonNullElse(asset.language(), "")
                + "|"
                + campaign.fileMarkets().getOrDefault(asset.file(), "");
    }

    /** Whether a word addresses the reader in the piece's own voice. */
    private boolean counts(Fact fact) {
        Block block = statements.block(fact);
        if (block == null
                || block.region() != Region.MAIN
                || statements.channel(fact) == Channel.BRIEF) {
            return false;
        }
        Span span = fact.place().span();
        boolean tag = span.start() > 0 && block.text().charAt(span.start() - 1) == '#';
        return !tag && !Dialogue.holds(block, span) && !Quotes.hold(block.text(), span);
    }

    /** Sentences that several pieces or the brief share: slogans and standing notes. */
    private static Set<String> repeated(Map<LinkedFact, String> sentences) {
        Map<String, Set<String>> pieces = new HashMap<>();
        sentences.forEach((fact, sentence) ->
                pieces.computeIfAbsent(sentence, s -> new HashSet<>())
                        .add(fact.fact().place().asset()));
        Set<String> repeated = new HashSet<>();
        pieces.forEach((sentence, in) -> {
            if (in.size() > 1) {
                repeated.add(sentence);
            }
        });
        return repeated;
    }
}
