package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Quotes;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The texts of a campaign as words: what its pieces say themselves, without what they quote. */
final class Prose {
    private static final Set<Property> NO_TEXT =
            EnumSet.of(
                    Property.GTIN,
                    Property.PRICE,
                    Property.WAS_PRICE,
                    Property.LOW_PRICE,
                    Property.HIGH_PRICE,
                    Property.CURRENCY,
                    Property.CODE,
                    Property.STARTS,
                    Property.ENDS,
                    Property.VALIDITY,
                    Property.MIN_SPEND,
                    Property.URL,
                    Property.PHONE,
                    Property.AVAILABILITY,
                    Property.CHANNELS,
                    Property.MARKET,
                    Property.LANGUAGE);

    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> quoted = new ArrayList<>();
    private final Utterances utterances = new Utterances();
    private @Nullable NameUse use;
    private @Nullable OwnBrand brand;
    private @Nullable List<Line> lines;

    Prose(Campaign campaign) {
        int piece = 0;
        Asset brief = campaign.brief();
        if (brief != null) {
            add(brief, piece);
        }
        for (Asset asset : campaign.assets()) {
            add(asset, ++piece);
        }
    }

    /** Every text, in reading order. */
    List<Passage> passages() {
        return passages;
    }

    /** What running texts quote, as that of a speaker in a press release, in reading order. */
    List<Passage> quoted() {
        return quoted;
    }

    /** The words of its lines and sentences, in whichever way they were cut. */
    Utterances utterances() {
        return utterances;
    }

    /** How each word that may be part of a name is used. */
    synchronized NameUse use() {
        NameUse counted = use;
        if (counted == null) {
            counted = new NameUse(this);
            use = counted;
        }
        return counted;
    }

    /** The sender's own name. */
    synchronized OwnBrand brand() {
        OwnBrand read = brand;
        if (read == null) {
            read = new OwnBrand(this);
            brand = read;
        }
        return read;
    }

    /** Sentences, headlines and hashtags, in reading order. */
    synchronized List<Line> lines() {
        List<Line> cut = lines;
        if (cut == null) {
            cut = new ArrayList<>();
            for (Passage passage : passages) {
                Line.of(passage, utterances, cut);
            }
            lines = cut;
        }
        return cut;
    }

    private void add(Asset asset, int piece) {
        for (Block block : asset.blocks()) {
            Property property = block.property();
            boolean told =
                    block.region() != Region.QUOTATION
                            && !(block.region() == Region.NAVIGATION && block.label() != null)
                            && !(block.region() == Region.STRUCTURED && property == null)
                            && (property == null || !NO_TEXT.contains(property));
            if (told) {
                boolean speaks = block.region().speaksForPiece();
                List<Word> words = words(block);
                passages.add(new Passage(piece, asset, block, words, speaks));
                List<Word> said = said(block);
                if (!said.isEmpty()) {
                    quoted.add(new Passage(piece, asset, block, said, speaks));
                }
            }
        }
    }

    /** The words between the quotation marks of a text. */
    private static List<Word> said(Block block) {
        List<Span> spans = Quotes.in(block.text());
        return spans.isEmpty()
                ? List.of()
                : Words.of(block.text()).stream()
                        .filter(word -> spans.stream().anyMatch(span -> overlap(span, word)))
                        .toList();
    }

    private static boolean overlap(Span span, Word word) {
        return span.start() < word.end() && word.start() < span.end();
    }

    private static List<Word> words(Block block) {
        List<Word> words = Words.of(block.text());
        List<Span> apart = new ArrayList<>(Quotes.in(block.text()));
        for (Mark mark : block.marks()) {
            if (mark.kind() == Mark.Kind.MERGE_TAG) {
                apart.add(mark.span());
            }
        }
        if (apart.isEmpty()) {
            return words;
        }
        return words.stream()
                .filter(word -> apart.stream().noneMatch(span -> overlap(span, word)))
                .toList();
    }
}
