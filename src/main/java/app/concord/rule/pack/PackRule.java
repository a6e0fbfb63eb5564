package app.concord.rule.pack;

import app.concord.model.Channel;

import java.util.List;
import java.util.Set;

/**
 * What must stand beside what.
 *
 * @param id its name in the pack
 * @param title what is asked for, as a report calls it
 * @param source where the source asks for it
 * @param trigger beside what it must stand
 * @param requirements any of these is enough
 * @param full channels that must state it
 * @param pointing channels short of room, in which a pointer is enough
 * @param examples how it is kept and how it is not
 */
public record PackRule(
        String id,
        String title,
        String source,
        Sign trigger,
        Set<Sign> requirements,
        Set<Channel> full,
        Set<Channel> pointing,
        List<Example> examples) {

    /**
     * A piece that keeps the rule or does not.
     *
     * @param right whether it keeps it
     * @param channel where it stands
     * @param text its paragraphs, one a line
     */
    public record Example(boolean right, Channel channel, String text) {}

    public PackRule {
        requirements = Set.copyOf(requirements);
        full = Set.copyOf(full);
        pointing = Set.copyOf(pointing);
        examples = List.copyOf(examples);
    }
}
