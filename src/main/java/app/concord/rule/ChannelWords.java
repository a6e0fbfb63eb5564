package app.concord.rule;

import app.concord.model.Channel;

import java.util.EnumSet;
import java.util.Set;

/** Reads which channels a note of the brief names. */
final class ChannelWords {
    private ChannelWords() {}

    /** The channels named in a text; none where it names none or all. */
    static Set<Channel> in(String text) {
        Set<Channel> named = EnumSet.noneOf(Channel.class);
        for (Phrases.Hit hit : Phrases.of(null).find(text)) {
            Channel.published(hit.section()).ifPresent(named::add);
        }
        return named;
    }
}
