package app.concord.ui.evidence;

import app.concord.message.Alignment;
import app.concord.message.Comparison;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Place;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in the originals the words in which the sentences of a finding differ. */
final class DifferingWords {
    private DifferingWords() {}

    /**
     * The differing words of each place, as they stand in its block's text: of deviating ones
     * against what is held to be right, of the others against the first that deviates. Places
     * without such words are left out.
     */
    static Map<Evidence, List<Span>> of(Finding finding, Campaign campaign) {
        Map<Evidence, List<Span>> found = new HashMap<>();
        List<Evidence> deviating = finding.deviating();
        for (Evidence place : deviating) {
            put(found, campaign, place, Comparison.of(finding, place), true);
        }
        if (!deviating.isEmpty()) {
            Evidence first = deviating.getFirst();
            for (Evidence place : finding.agreeing()) {
                put(found, campaign, place, Comparison.of(finding, first, place), false);
            }
        }
        return found;
    }

    private static void put(
            Map<Evidence, List<Span>> found,
            Campaign campaign,
            Evidence evidence,
            @Nullable Comparison comparison,
            boolean left) {
        if (comparison == null
                || !comparison.quoted()
                || !quotesItself(evidence.place(), campaign)) {
            return;
        }
        int start = evidence.place().span().start();
        List<Span> words = new ArrayList<>();
        for (Alignment.Part part : comparison.words().differences()) {
            Span span = left ? part.left() : part.right();
            if (span.length() > 0) {
                words.add(new Span(start + span.start(), start + span.end()));
            }
        }
        if (!words.isEmpty()) {
            found.put(evidence, words);
        }
    }

    /** Whether the quote is what stands in the block, so that its offsets hold there. */
    private static boolean quotesItself(Place place, Campaign campaign) {
        Asset asset = campaign.asset(place.asset());
        if (asset == null || place.block() >= asset.blocks().size()) {
            return false;
        }
        String text = asset.blocks().get(place.block()).text();
        return place.span().end() <= text.length() && place.span().of(text).equals(place.quote());
    }
}
