package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.Property;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a cell of the brief asks for: 'Mandatory in every channel: 100 nights to try' asks for the
 * words behind the colon.
 *
 * @param words what is to be said
 * @param mandatory whether the brief says that it must
 * @param everyPiece whether each piece must say it, not only each channel
 * @param whenever whether it is to be said only where what {@code note} speaks of is said
 * @param atPrice whether it is to be said only where the offer's price is said
 * @param note what the brief says about it, empty for nothing
 * @param channels the channels that are named for it; empty for all
 */
record Demand(
        String words,
        boolean mandatory,
        boolean everyPiece,
        boolean whenever,
        boolean atPrice,
        String note,
        Set<Channel> channels) {
    private static final int FEWEST_WORDS = 3;
    private static final String QUOTES = "\"“”„‘’«»'";

    /** What a cell asks for; several demands stand in lines or behind semicolons. */
    static List<Demand> in(String cell, BriefRow row) {
        List<Demand> demands = new ArrayList<>();
        for (String part : cell.split("[;|\\n]", -1)) {
            Demand demand = one(part.strip(), row);
            if (!demand.words().isEmpty()) {
                demands.add(demand);
            }
        }
        return demands;
    }

    private static Demand one(String text, BriefRow row) {
        int opening = text.lastIndexOf('(');
        if (opening > 0 && text.endsWith(")")) {
            // 'Minimum term of 12 months (mandatory beside the price)'
            String note = text.substring(opening + 1, text.length() - 1);
            String words = text.substring(0, opening).strip();
            Set<String> said = sections(note);
            if (said.contains("demanded") && Words.of(words).size() >= FEWEST_WORDS) {
                return demand(words, note, said, row, text);
            }
        }
        int colon = text.lastIndexOf(": ");
        String note = colon < 0 ? "" : text.substring(0, colon);
        return demand(text.substring(colon < 0 ? 0 : colon + 1), note, sections(note), row, text);
    }

    private static Demand demand(
            String words, String note, Set<String> said, BriefRow row, String whole) {
        boolean about =
                said.contains("mandatory")
                        || said.contains("every-channel")
                        || said.contains("every-piece")
                        || said.contains("whenever");
        Set<Channel> listed = ChannelWords.in(row.text(Property.CHANNELS));
        if (!about) {
            return new Demand(unquoted(whole), false, false, false, false, "", listed);
        }
        Set<Channel> named = EnumSet.noneOf(Channel.class);
        if (!said.contains("every-channel") && !said.contains("every-piece")) {
            named.addAll(ChannelWords.in(note));
        }
        return new Demand(
                unquoted(words),
                true,
                said.contains("every-piece"),
                said.contains("whenever"),
                said.contains("at-price"),
                note,
                named.isEmpty() ? listed : named);
    }

    private static Set<String> sections(String note) {
        return Phrases.of(null).find(note).stream()
                .map(Phrases.Hit::section)
                .collect(Collectors.toSet());
    }

    private static String unquoted(String text) {
        String plain = text.strip();
        while (!plain.isEmpty() && QUOTES.indexOf(plain.charAt(0)) >= 0) {
            plain = plain.substring(1).strip();
        }
        while (!plain.isEmpty() && QUOTES.indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain;
    }

    /** The same asked of other words. */
    Demand saying(String other) {
        return new Demand(other, mandatory, everyPiece, whenever, atPrice, note, channels);
    }

    /** Whether neither the brief's note nor its columns say which channels must carry it. */
    boolean listsNone() {
        return channels.isEmpty() && !everyPiece;
    }

    /** Whether it is asked of a channel. */
    boolean asks(Channel channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /**
     * Whether words in one language can be looked for in a piece: prose is not translated. Malay
     * and Indonesian are told apart by few words and count as one.
     */
    static boolean speaks(Asset asset, BriefRow row, Asset brief) {
        String own = row.text(Property.LANGUAGE).toLowerCase(Locale.ROOT);
        String wanted = own.length() >= 2 ? own.substring(0, 2) : brief.language();
        return wanted == null
                || asset.language() == null
                || Objects.equals(one(wanted), one(asset.language()));
    }

    private static String one(String language) {
        return language.equals("ms") ? "id" : language;
    }
}
