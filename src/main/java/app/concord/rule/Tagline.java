package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line and where it stands word for word. */
final class Tagline {
    private static final int MOST_SPOTS = 24;

    private final Utterance utterance;
    private final List<String> content;
    private final Telling all;
    private final Telling telling;
    private final @Nullable String language;
    private final boolean hashtag;
    private final List<Line> spots = new ArrayList<>();
    private final Set<Integer> pieces = new HashSet<>();
    private int prominent;
    private int lastProminent = -1;
    private int aside;
    private int lastAside = -1;
    private final EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
    private boolean brief;
    private boolean sentence;
    private boolean link;
    private boolean label;

    Tagline(Line line) {
        utterance = line.utterance();
        language = line.passage().language();
        hashtag = line.hashtag();
        content = List.copyOf(TaglineWording.contentOf(utterance.words(), language));
        all = Telling.ofAll(utterance, language);
        telling = Telling.of(utterance, language);
    }

    List<String> words() {
        return utterance.words();
    }

    /** Its words that say something. */
    List<String> content() {
        return content;
    }

    /** How many of its words a line of its language can have at most, in these or other forms. */
    int mostShared(Line line) {
        return all.most(line.utterance());
    }

    /** Whether all words of a line can be among its own. */
    boolean mayHold(Line line) {
        return (line.utterance().prefixes() & ~utterance.prefixes()) == 0;
    }

    /** How many of its words that say something a line can have at most. */
    int mostContent(Line line) {
        return telling.most(line.utterance());
    }

    List<Line> spots() {
        return spots;
    }

    boolean ofBrief() {
        return brief;
    }

    /** Adds a place where the line stands word for word. */
    void add(Line line, boolean shown) {
        Passage passage = line.passage();
        boolean first = !pieces.contains(passage.piece());
        boolean ofBrief = passage.asset().channel() == Channel.BRIEF;
        if (ofBrief) {
            brief |= passage.block().property() == Property.MESSAGE;
        } else {
            pieces.add(passage.piece());
            channels.add(passage.asset().channel());
        }
        boolean small =
                passage.block().region() == Region.FOOTER
                        || passage.block().region() == Region.LEGAL;
        if (small && !ofBrief && passage.piece() != lastAside) {
            aside++;
            lastAside = passage.piece();
        }
        if (shown && passage.piece() != lastProminent) {
            prominent++;
            lastProminent = passage.piece();
        }
        sentence |= line.small() || LineShape.paused(line);
        link |= passage.block().kind() == BlockKind.LINK;
        // A brief tells its taglines in the cells of a table, too.
        label |=
                passage.block().region() == Region.LEGAL
                        || (passage.block().kind() == BlockKind.TABLE_CELL && !ofBrief)
                        || passage.block().property() == Property.NAME;
        if (spots.size() < MOST_SPOTS && (first || ofBrief)) {
            spots.add(line);
        }
    }

    String letters() {
        return utterance.letters();
    }

    @Nullable String language() {
        return language;
    }

    boolean hashtag() {
        return hashtag;
    }

    /** The pieces in which it stands. */
    Set<Integer> pieces() {
        return pieces;
    }

    /** In how many pieces it stands in a prominent place. */
    int prominent() {
        return prominent;
    }

    /** In how many pieces it stands in the small print. */
    int aside() {
        return aside;
    }

    Set<Channel> channels() {
        return channels;
    }

    /** Whether it has small words or a comma somewhere, as a sentence has. */
    boolean sentence() {
        return sentence;
    }

    /** Whether it is the text of a link somewhere. */
    boolean link() {
        return link;
    }

    /** Whether it labels something somewhere. */
    boolean label() {
        return label;
    }
}
