package app.concord.report;

import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.MessageTable;
import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.model.TaglineTable;

import java.util.List;

/** The tables of wordings of the invented shop. */
final class WordingSpecimens {
    private WordingSpecimens() {}

    /** A tagline that stands in a post as a hashtag and in a flyer in other words. */
    static TaglineTable taglines() {
        String usual = "Fresh air for all";
        String other = "Fresh air for some";
        return new TaglineTable(
                List.of(
                        new TaglineTable.Tagline(
                                usual,
                                "en",
                                true,
                                List.of(
                                        new TaglineTable.Wording(
                                                usual,
                                                TaglineTable.Standing.USUAL,
                                                List.of(
                                                        used(
                                                                Channel.BRIEF,
                                                                Specimens.BRIEF,
                                                                usual,
                                                                Location.inCell(1, "tagline")),
                                                        used(
                                                                Channel.EMAIL,
                                                                Specimens.MAIL,
                                                                usual,
                                                                Location.inPart("subject"))),
                                                List.of()),
                                        new TaglineTable.Wording(
                                                "#FreshAirForAll",
                                                TaglineTable.Standing.HASHTAG,
                                                List.of(
                                                        used(
                                                                Channel.SOCIAL,
                                                                Specimens.POST,
                                                                "#FreshAirForAll",
                                                                Location.inCell(2, "Copy"))),
                                                List.of()),
                                        new TaglineTable.Wording(
                                                other,
                                                TaglineTable.Standing.ALTERED,
                                                List.of(
                                                        used(
                                                                Channel.PRINT,
                                                                Specimens.FLYER,
                                                                other,
                                                                Location.onPage(1, List.of()))),
                                                List.of("0123456789abcdef"))))));
    }

    private static TaglineTable.Use used(
            Channel channel, String asset, String quote, Location location) {
        return new TaglineTable.Use(channel, 1, List.of(at(asset, quote, location)));
    }

    private static Place at(String asset, String quote, Location location) {
        return new Place(asset, 0, new Span(0, quote.length()), quote, location);
    }

    /** A message that a mail says, a page says in other words and a flyer lacks. */
    static MessageTable messages() {
        String words = "30 nights to try at home";
        String other = "Try it at home for 30 nights.";
        MessageTable.State verbatim = MessageTable.State.VERBATIM;
        MessageTable.State reworded = MessageTable.State.REWORDED;
        return new MessageTable(
                List.of(
                        new MessageTable.Message(
                                words,
                                at(Specimens.BRIEF, words, Location.inCell(2, "message")),
                                true,
                                false,
                                List.of(
                                        said(Channel.EMAIL, verbatim, 1, Specimens.MAIL, words),
                                        said(Channel.WEB, reworded, 0.95, Specimens.PAGE, other),
                                        new MessageTable.InChannel(
                                                Channel.PRINT,
                                                MessageTable.State.MISSING,
                                                0.75,
                                                0,
                                                List.of(),
                                                List.of(Specimens.FLYER))),
                                List.of("fedcba9876543210"))));
    }

    private static MessageTable.InChannel said(
            Channel channel, MessageTable.State state, double sure, String asset, String quote) {
        return new MessageTable.InChannel(
                channel,
                state,
                sure,
                1,
                List.of(new MessageTable.Said(state, sure, at(asset, quote, Location.NONE))),
                List.of());
    }
}
