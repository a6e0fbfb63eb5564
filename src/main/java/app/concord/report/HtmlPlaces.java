package app.concord.report;

import app.concord.message.Alignment;
import app.concord.message.Comparison;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Both sides of a finding in the HTML report, with the words marked that differ. */
final class HtmlPlaces {
    /** Places shown of each side; the others are folded. */
    private static final int PLACES = 3;

    /** Letters of the words that are told of a picture, at most. */
    private static final int ALT = 120;

    private HtmlPlaces() {}

    static void write(HtmlPage page, Finding finding) {
        List<Evidence> agreeing = finding.agreeing();
        Comparison first =
                finding.deviating().stream()
                        .map(evidence -> Comparison.of(finding, evidence))
                        .filter(comparison -> comparison != null)
                        .findFirst()
                        .orElse(null);
        page.html().open("div", "class", agreeing.isEmpty() ? "sides one" : "sides");
        side(page, finding, finding.deviating(), first, "deviating");
        if (!agreeing.isEmpty()) {
            side(page, finding, agreeing, first, "agreeing");
        }
        page.html().close();
    }

    /** The places that are shown without unfolding anything, in their order. */
    static Stream<Evidence> shown(Finding finding) {
        return Stream.concat(
                finding.deviating().stream().limit(PLACES),
                finding.agreeing().stream().limit(PLACES));
    }

    private static void side(
            HtmlPage page,
            Finding finding,
            List<Evidence> places,
            @Nullable Comparison first,
            String style) {
        Markup html = page.html();
        html.open("div", "class", "side " + style);
        places.stream().limit(PLACES).forEach(place -> place(page, finding, place, first));
        if (places.size() > PLACES) {
            page.fold(Messages.text("report.more-places", places.size() - PLACES));
            places.stream().skip(PLACES).forEach(place -> place(page, finding, place, first));
            html.close();
        }
        html.close();
    }

    private static void place(
            HtmlPage page, Finding finding, Evidence evidence, @Nullable Comparison first) {
        Markup html = page.html();
        html.open("figure", "class", "place " + HtmlPage.style(evidence.role()));
        html.open("figcaption");
        page.sign(Messages.text("report.html.sign." + evidence.role().name()));
        html.element("span", Wording.term(evidence.role()), "class", "role").text(" ");
        html.element("span", Wording.term(evidence.channel()), "class", "channel").text(" ");
        page.where(evidence.place());
        html.close();
        html.open("blockquote", "lang", page.language(evidence.place().asset()));
        Comparison own =
                evidence.role() == Evidence.Side.DEVIATES
                        ? Comparison.of(finding, evidence)
                        : isRight(evidence, first) ? first : null;
        marked(
                html,
                evidence,
                own,
                Context.of(page.asset(evidence.place().asset()), evidence.place()));
        html.close();
        Cutout picture = page.cutouts().of(evidence);
        if (picture != null) {
            picture(html, evidence, picture);
        }
        html.close();
    }

    private static void picture(Markup html, Evidence evidence, Cutout picture) {
        String quote = evidence.place().quote().strip().replaceAll("\\s+", " ");
        html.single(
                "img",
                "class",
                "cutout",
                "src",
                picture.address(),
                "width",
                Integer.toString(picture.width()),
                "height",
                Integer.toString(picture.height()),
                "alt",
                Messages.text(
                        "report.html.picture",
                        Wording.place(evidence.place().location()),
                        quote.length() <= ALT ? quote : quote.substring(0, ALT) + "…"));
    }

    private static void context(Markup html, String words) {
        if (!words.isEmpty()) {
            html.element("span", words, "class", "context");
        }
    }

    /** The quote with what differs marked; below it the value, where only that tells more. */
    private static void marked(
            Markup html, Evidence evidence, @Nullable Comparison comparison, Context context) {
        boolean deviates = evidence.role() == Evidence.Side.DEVIATES;
        String quote = evidence.place().quote();
        FactValue value = evidence.value();
        String said =
                comparison != null
                        ? text(comparison.words(), deviates)
                        : value == null ? "" : Wording.value(value);
        int at = said.isEmpty() ? -1 : quote.indexOf(said);
        context(html, context.before());
        html.open("span", "class", "quote");
        if (at < 0) {
            html.text(quote);
        } else {
            html.text(quote.substring(0, at));
            value(html, comparison, said, deviates);
            html.text(quote.substring(at + said.length()));
        }
        html.close();
        context(html, context.after());
        if (at < 0 && !said.isEmpty() && (comparison != null || !sameButForBlanks(said, quote))) {
            html.open("span", "class", "value").text(Messages.text("report.html.value"));
            value(html, comparison, said, deviates);
            html.close();
        }
    }

    private static void value(
            Markup html, @Nullable Comparison comparison, String said, boolean deviates) {
        if (comparison == null) {
            html.text(said);
        } else {
            words(html, comparison.words(), deviates);
        }
    }

    private static boolean sameButForBlanks(String one, String other) {
        return one.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
    }

    private static String text(Alignment words, boolean left) {
        return left ? words.left() : words.right();
    }

    /** Whether a comparison is held against this place, or one that says the same. */
    private static boolean isRight(Evidence evidence, @Nullable Comparison first) {
        return evidence.role() != Evidence.Side.DEVIATES
                && first != null
                && (first.other().equals(evidence)
                        || (!first.quoted()
                                && evidence.value() != null
                                && evidence.value().equals(first.other().value()))
                        || (first.quoted()
                                && evidence.place().quote().equals(first.words().right())));
    }

    private static void words(Markup html, Alignment words, boolean left) {
        String text = text(words, left);
        for (Alignment.Part part : words.parts()) {
            Span all = left ? part.left() : part.right();
            if (part.same()) {
                html.text(all.of(text));
                continue;
            }
            Span core = left ? part.leftCore() : part.rightCore();
            html.text(text.substring(all.start(), core.start()));
            if (core.length() == 0) {
                html.element(
                        "mark",
                        Messages.text("report.html.gap"),
                        "class",
                        "gap",
                        "title",
                        Messages.text("report.html.gap.title"));
            } else {
                html.element("mark", core.of(text));
            }
            html.text(text.substring(core.end(), all.end()));
        }
    }
}
