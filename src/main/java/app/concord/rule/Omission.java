package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Finding.Basis;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a finding about words rather than facts is made of: the places are given, and what is the
 * same whenever it is found again is told by {@code identity}.
 *
 * @param rule the rule that found it
 * @param message key of the sentence, without the rule's prefix
 * @param severity how much it matters
 * @param confidence how sure it is, 0 to 1
 * @param kind what the words are about
 * @param subject id of the subject; that of the campaign where it is about no other
 * @param name what a person calls the subject, empty for the campaign
 * @param identity what tells this contradiction from others of the rule
 * @param arguments what goes into the sentence
 * @param evidence the places, deviating ones first
 * @param expected what should stand there, null where nothing decides
 * @param basis why
 * @param missingFrom channels or pieces that lack it
 */
record Omission(
        Rule rule,
        String message,
        Severity severity,
        double confidence,
        FactKind kind,
        String subject,
        String name,
        String identity,
        List<Argument> arguments,
        List<Evidence> evidence,
        @Nullable String expected,
        Basis basis,
        List<String> missingFrom) {

    /** Id of the campaign as a whole. */
    static final String CAMPAIGN = "campaign";

    private static final int LONGEST_QUOTE = 300;

    /** The finding; its first place must be there. */
    Finding finding() {
        String text = String.join("|", rule.id(), message, subject, identity);
        return new Finding(
                Findings.fingerprint(text),
                rule.id(),
                severity,
                Math.round(confidence * 100) / 100.0,
                subject,
                name,
                kind,
                Role.OTHER,
                message,
                arguments,
                evidence,
                expected == null ? null : new FactValue.Text(expected),
                basis == Basis.TIE ? null : expected,
                basis,
                missingFrom);
    }

    /** A place in a piece as evidence. */
    static Evidence evidence(
            Asset asset, Block block, Span span, @Nullable FactValue value, Evidence.Side side) {
        return new Evidence(Place.of(asset, block, span), asset.channel(), value, side);
    }

    /** Words of a block as evidence, not too many of them. */
    static Evidence evidence(Asset asset, Block block, Evidence.Side side) {
        Span all = new Span(0, Math.min(LONGEST_QUOTE, block.text().length()));
        return evidence(asset, block, all, null, side);
    }

    /** Where a piece begins to speak: its subject line, title or first words; null for none. */
    static @Nullable Block opening(Asset asset) {
        Block first = null;
        for (Block block : asset.blocks()) {
            if (block.text().isBlank() || !block.region().speaksForPiece()) {
                continue;
            }
            boolean title =
                    block.property() == Property.SUBJECT_LINE
                            || block.property() == Property.TITLE
                            || block.property() == Property.POST_TEXT
                            || block.kind() == BlockKind.HEADING;
            if (title && block.region() == Region.MAIN) {
                return block;
            }
            first = first == null ? block : first;
        }
        return first;
    }

    /** Openings of pieces as deviating evidence, as many as a reader wants to see. */
    static List<Evidence> openings(List<Asset> assets, int most) {
        List<Evidence> shown = new ArrayList<>();
        for (Asset asset : assets) {
            Block block = shown.size() < most ? opening(asset) : null;
            if (block != null) {
                shown.add(evidence(asset, block, Evidence.Side.DEVIATES));
            }
        }
        return shown;
    }

    /** The paths of pieces. */
    static List<String> paths(List<Asset> assets) {
        return assets.stream().map(Asset::path).collect(Collectors.toList());
    }
}
