package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignStore;
import app.concord.campaign.ClientFile;
import app.concord.model.CampaignSettings;
import app.concord.report.Specimens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

class ClientDefaultsTest {
    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @TempDir private Path folder;
    private final FixedChecks checks = new FixedChecks(Specimens.full());
    private Path vela = Path.of("");
    private String autumn = "";
    private Console console = new Console(checks);

    @BeforeEach
    void lay() throws IOException {
        vela = Files.createDirectories(folder.resolve("vela"));
        autumn = Files.createDirectories(vela.resolve("autumn")).toString();
        Files.write(vela.resolve("logo.png"), PIXEL);
        Files.writeString(
                vela.resolve(ClientFile.NAME),
                """
                {"name": "Vela Home", "agency": "Kobalt & Sons", "logo": "logo.png", "markets": ["GB"],
                 "rules": {"price-mismatch": {"on": false}}}
                """);
    }

    private int run(String... args) {
        console = new Console(checks);
        return console.run(args);
    }

    private CampaignSettings asked() {
        return checks.requests.getLast().settings();
    }

    @Test
    void everyCheckOfACampaignTakesThemAndSaysSo() {
        run("check", autumn);
        assertThat(asked().markets()).containsExactly("GB");
        assertThat(asked().rules().of("price-mismatch").on()).isFalse();
        assertThat(console.err())
                .contains("With the defaults of the client Vela Home: ", ClientFile.NAME);
        run("check", autumn, "--each");
        assertThat(asked().markets()).containsExactly("GB");
        run("facts", autumn);
        assertThat(asked().markets()).containsExactly("GB");
    }

    @Test
    void anOptionComesFirst() {
        run("check", autumn, "--market=DE", "--rule=price-mismatch=warning");
        assertThat(asked().markets()).containsExactly("DE");
        assertThat(asked().rules().of("price-mismatch").on()).isTrue();
    }

    @Test
    void whatTheClientSaysIsNotWrittenIntoTheCampaign() throws IOException {
        String file = vela.resolve("autumn.concord").toString();
        run("check", autumn, "--save", file, "--rule=weekday-mismatch=off");
        CampaignSettings kept = CampaignStore.of(Path.of(file)).open().campaign().settings();
        assertThat(kept.markets()).isEmpty();
        assertThat(kept.rules().changed()).containsOnlyKeys("weekday-mismatch");
        Files.writeString(vela.resolve(ClientFile.NAME), "{\"markets\": [\"IE\"]}");
        run("check", file);
        assertThat(asked().markets()).containsExactly("IE");
        run("approve", file, "--name=Kim", "--role=lead", "--anyway", "--comment=as agreed");
        assertThat(asked().markets()).as("what is approved is what is checked").contains("IE");
    }

    @Test
    void reportsCarryTheClientsLogoUnlessAnOptionNamesAnother() throws IOException {
        Path report = folder.resolve("report.html");
        run("check", autumn, "--format=html", "--out", report.toString());
        assertThat(Files.readString(report)).contains("Kobalt &amp; Sons", "class=\"logo\"");
        run("check", autumn, "--format=html", "--out", report.toString(), "--agency=Other");
        assertThat(Files.readString(report)).contains("Other").doesNotContain("Kobalt");
        run("check", autumn, "--each", "--format=html", "--out", folder.toString());
        assertThat(Files.readString(folder.resolve("vela-autumn.html"))).contains("Kobalt");
    }

    @Test
    void aDamagedFileIsNamedWithItsLine() throws IOException {
        Files.writeString(vela.resolve(ClientFile.NAME), "{\n\"markets\": [");
        assertThat(run("check", autumn)).isEqualTo(2);
        assertThat(console.err()).contains(ClientFile.NAME, "line 2", "Mend it or move it away.");
        assertThat(run("check", autumn, "--each")).isEqualTo(2);
    }

    @Test
    void theWorkspaceNamesTheClient() {
        run("check", autumn, "--save", vela.resolve("autumn.concord").toString());
        run("workspace", folder.toString());
        assertThat(console.out()).contains("Vela Home (vela)");
        run("workspace", folder.toString(), "--format=json");
        assertThat(console.out()).contains("\"clientName\": \"Vela Home\"");
    }
}
