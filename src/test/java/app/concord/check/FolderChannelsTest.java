package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderChannelsTest {
    private final FolderChannels folders = new FolderChannels();

    @ParameterizedTest
    @CsvSource({
        "email/a.eml, EMAIL",
        "E-Mail/a.html, EMAIL",
        "Newsletter November/a.html, EMAIL",
        "01/mailing/a.html, EMAIL",
        "social/posts.csv, SOCIAL",
        "Social Media/posts.csv, SOCIAL",
        "anzeigen/a.txt, SOCIAL",
        "réseaux sociaux/a.txt, SOCIAL",
        "web/a.html, WEB",
        "web-de/a.html, WEB",
        "Website/a.html, WEB",
        "print/a.pdf, PRINT",
        "Flyer_DE/a.txt, PRINT",
        "imprimés/a.txt, PRINT",
        "pos/a.txt, PRINT",
        "sms/a.csv, EMAIL",
        "Push-Nachrichten/a.json, EMAIL",
        "WhatsApp/a.txt, EMAIL",
        "notifikasi/a.json, EMAIL",
        "app/a.json, WEB",
        "In-App/a.json, WEB",
        "google-ads/a.csv, SOCIAL",
        "publicité/a.txt, SOCIAL",
        "radio/a.txt, PRINT",
        "Hörfunk/a.txt, PRINT",
        "PLV/a.docx, PRINT",
        "punto-de-venta/a.pdf, PRINT",
        "social/sms_mai.csv, SOCIAL",
        "sms_mai.csv, EMAIL",
        "misc/push-campaign.json, EMAIL",
        "radiospot.txt, PRINT",
        "in-app-banner.json, WEB",
    })
    void theFolderTells(String path, Channel channel) {
        assertThat(folders.of(path)).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource({
        "web/print/a.txt, PRINT",
        "print/drafts/2026/a.txt, PRINT",
        "social/x/web/y/a, WEB"
    })
    void theNearestFolderThatTellsDecides(String path, Channel channel) {
        assertThat(folders.of(path)).isEqualTo(channel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "email.html",
                "webinar/a.html",
                "apparel/a.html",
                "pushchairs.html",
                "positions.csv",
                "smsland.txt",
                "position/a.txt",
                "misc/a.txt",
                ""
            })
    void otherWordsTellNothing(String path) {
        assertThat(folders.of(path)).isNull();
    }
}
