package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Finding;
import app.concord.model.MessageTable;
import app.concord.model.MessageTable.InChannel;
import app.concord.model.MessageTable.Said;
import app.concord.model.MessageTable.State;
import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How each channel says the messages of the brief. */
class MessageTablesTest {

    private static MessageTable table(Campaigns campaign) {
        Statements statements = campaign.statements();
        List<Finding> findings =
                new ArrayList<>(new MessageMismatchRule().judge(statements).findings());
        findings.addAll(new MessageMissingRule().judge(statements).findings());
        return MessageTables.of(statements, findings);
    }

    private static List<InChannel> channels(Campaigns campaign) {
        return table(campaign).messages().getFirst().channels();
    }

    private static List<String> states(Campaigns campaign) {
        return channels(campaign).stream()
                .map(channel -> channel.channel().id() + " " + channel.state().id())
                .toList();
    }

    private static Campaigns brief(String language, String message) {
        return Campaigns.in(language, "GB")
                .row(Map.of(Property.NAME, "Orla", Property.MESSAGE, message));
    }

    private static Said best(String language, String message, String text) {
        return channels(brief(language, message).page("Orla", text)).getFirst().said().getFirst();
    }

    @Test
    void eachChannelOfItsOwn() {
        Campaigns campaign =
                brief("en", "100 nights to try at home")
                        .mail(null, "Orla", "100 nights to try at home.")
                        .post(null, "Try Orla at home for 100 nights")
                        .page("Orla", "Try it at home: 30 nights.")
                        .print("Lamps from £49");

        assertThat(states(campaign))
                .containsExactly(
                        "email verbatim", "social reworded", "web altered", "print missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|100 nights to try at home|Sleep well. 100 nights to try at home! Order now.",
                "en|Feel the glow at home|Good evening #FeelTheGlowAtHome",
                "de|Ausgeruht in den Winter|AUSGERUHT IN DEN WINTER",
                "fr|Révision offerte à vie|Chez nous, révision offerte à vie."
            })
    void wordForWord(String language, String message, String text) {
        Said said = best(language, message, text);

        assertThat(said.state()).isEqualTo(State.VERBATIM);
        assertThat(said.confidence()).isEqualTo(1);
        assertThat(Words.squeezed(said.place().quote())).isEqualTo(Words.squeezed(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|100 nights to try at home|It is here. Try it at home for 100 nights. Order now."
                        + "|Try it at home for 100 nights.",
                "de|100 Nächte Probeschlafen|Bestellen Sie jetzt. Probeschlafen können Sie 100"
                        + " Nächte lang.|Probeschlafen können Sie 100 Nächte lang.",
                "fr|Révision offerte à vie|Merci. La révision vous est offerte, à vie."
                        + "|La révision vous est offerte, à vie.",
                "es|Envío gratis en bicicleta|Hola. En bicicleta, el envío es gratis."
                        + "|En bicicleta, el envío es gratis."
            })
    void inOtherWordsWithTheSentence(String language, String message, String text, String quote) {
        Said said = best(language, message, text);

        assertThat(said.state()).isEqualTo(State.REWORDED);
        assertThat(said.confidence()).isBetween(0.6, 0.99);
        assertThat(said.place().quote()).isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Your capital is at risk|Relax. Your capital is not at risk.",
                "en|100 nights to try at home|Try it at home for 30 nights.",
                "en|Ride on, we do the rest|Ride on, we see to the rest",
                "de|Ihr Kapital ist in Gefahr|Ihr Kapital ist nicht in Gefahr."
            })
    void altered(String language, String message, String text) {
        Said said = best(language, message, text);

        assertThat(said.state()).isEqualTo(State.ALTERED);
        assertThat(text).contains(said.place().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Every message, one owner|Every e-mail gets a name within seconds. Assign,"
                        + " comment, snooze. Your whole team sees the message at the same time,"
                        + " and nobody has to ask today who the owner of it might be.",
                "fr|Dehors, c'est chez vous.|Trois sacs, deux payés, du terreau pour vous. Qui a"
                        + " déjà semé ses tomates ? Neuf sacs par foyer au plus, et chez nous on"
                        + " jardine avec plaisir. Venez voir cette semaine encore toutes nos nouveautés du Grand Dehors."
            })
    void scatteredWordsSayNothing(String language, String message, String text) {
        assertThat(states(brief(language, message).page("Orla", text)))
                .containsExactly("web missing");
    }

    @Test
    void whereNothingAsksForIt() {
        Campaigns campaign =
                Campaigns.in("en", "GB")
                        .row(
                                Map.of(
                                        Property.NAME,
                                        "Orla",
                                        Property.MESSAGE,
                                        "100 nights to try",
                                        Property.CHANNELS,
                                        "email"))
                        .mail(null, "100 nights to try")
                        .page("Lamps from £49");

        assertThat(states(campaign)).containsExactly("email verbatim", "web not-asked");
    }

    @Test
    void otherLanguages() {
        Campaigns campaign =
                brief("en", "Feel the glow at home")
                        .mail(null, "Feel the glow at home")
                        .printIn("fr", "La lumière chez vous");

        assertThat(states(campaign)).containsExactly("email verbatim", "print other-language");
    }

    @Test
    void everyPieceMeansEveryPiece() {
        InChannel mails =
                channels(
                                brief("en", "Required in every piece: Capital is at risk")
                                        .mail(null, "Your capital is at risk")
                                        .mail(null, "Invest today"))
                        .getFirst();

        assertThat(mails.state()).isEqualTo(State.MISSING);
        assertThat(mails.pieces()).isEqualTo(1);
        assertThat(mails.missingFrom()).containsExactly("mail 2");
    }

    @Test
    void twoRowsWithTheSameMessageAreOne() {
        Campaigns campaign =
                Campaigns.in("en", "GB")
                        .row(asking("Orla", "email"))
                        .row(asking("Nimo", "print"))
                        .mail(null, "100 nights to try")
                        .print("Lamps from £49");

        assertThat(table(campaign).messages()).hasSize(1);
        assertThat(states(campaign)).containsExactly("email verbatim", "print missing");
    }

    private static Map<Property, String> asking(String name, String channels) {
        return Map.of(
                Property.NAME,
                name,
                Property.MESSAGE,
                "100 nights to try",
                Property.CHANNELS,
                channels);
    }

    @Test
    void whatIsReportedLeadsToItsFinding() {
        MessageTable table =
                table(
                        brief("en", "Ride on, we do the rest")
                                .mail(null, "Ride on, we do the rest")
                                .page("Ride on, we see to the rest")
                                .print("Bikes from £49"));

        assertThat(table.messages().getFirst().findings()).hasSize(2);
    }

    @Test
    void withoutABriefThereIsNone() {
        assertThat(table(Campaigns.in("en", "GB").page("Lamps"))).isEqualTo(MessageTable.NONE);
    }

    @Test
    void theSameAgain() {
        Campaigns campaign =
                brief("en", "100 nights to try at home")
                        .mail(null, "Try it at home for 100 nights")
                        .print("Lamps from £49");

        assertThat(table(campaign)).isEqualTo(table(campaign));
    }
}
