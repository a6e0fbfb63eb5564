package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.AddressForm;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class ClientFileTest {
    @TempDir private Path folder;
    private Path vela = Path.of("");
    private Path autumn = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        folder = folder.toRealPath();
        autumn = Files.createDirectories(folder.resolve("clients/vela/autumn"));
        vela = folder.resolve("clients/vela");
        write(
                """
                {
                  "name": "Vela Home",
                  "agency": "Kobalt",
                  "logo": "brand/logo.png",
                  "glossary": "brand/glossary.csv",
                  "markets": ["GB", "IE"],
                  "address": {"social": "informal"},
                  "channels": [{"glob": "flyers/*", "channel": "print"}],
                  "withoutPacks": ["green-claims"],
                  "rules": {
                    "price-mismatch": {"tolerance": 1},
                    "weekday-mismatch": {"severity": "ERROR"}
                  },
                  "brief": "brief.csv",
                  "of a later program": true
                }
                """);
    }

    private void write(String content) throws IOException {
        Files.writeString(vela.resolve(ClientFile.NAME), content);
    }

    private ClientFile near(Path place) throws IOException {
        return Objects.requireNonNull(ClientFile.near(List.of(place)));
    }

    @Test
    void countsForEveryCampaignBelowIt() throws IOException {
        for (Path place : List.of(autumn, vela, vela.resolve("autumn.concord"))) {
            assertThat(near(place).name()).isEqualTo("Vela Home");
        }
        Path deep = Files.createDirectories(autumn.resolve("a/b"));
        assertThat(near(deep).file()).isEqualTo(vela.resolve(ClientFile.NAME));
        assertThat(ClientFile.near(List.of(Files.createDirectories(deep.resolve("c"))))).isNull();
        assertThat(ClientFile.near(List.of(folder.resolve("clients")))).isNull();
        assertThat(ClientFile.nameOf(autumn)).isEqualTo("Vela Home");
        assertThat(ClientFile.nameOf(folder)).isEmpty();
    }

    @Test
    void theNearestCounts() throws IOException {
        Files.writeString(autumn.resolve(ClientFile.NAME), "{\"name\": \"Vela Kids\"}");
        assertThat(near(autumn).name()).isEqualTo("Vela Kids");
        assertThat(near(autumn).settings()).isEqualTo(CampaignSettings.NONE);
    }

    @Test
    void fillsWhatACampaignLeavesOpen() throws IOException {
        CampaignSettings now = near(autumn).under(CampaignSettings.NONE, List.of(autumn));
        assertThat(now.markets()).containsExactly("GB", "IE");
        assertThat(now.glossary()).isEqualTo(vela.resolve("brand/glossary.csv"));
        assertThat(now.brief()).as("a brief is of one campaign").isNull();
        assertThat(now.addressForms()).containsEntry(Channel.SOCIAL, AddressForm.INFORMAL);
        assertThat(now.channels()).containsExactly(new ChannelRule("flyers/*", Channel.PRINT));
        assertThat(now.withoutPacks()).containsExactly("green-claims");
        assertThat(now.rules().of("price-mismatch").tolerance()).isEqualTo(BigDecimal.ONE);
        assertThat(near(autumn).agency()).isEqualTo("Kobalt");
        assertThat(near(autumn).logo()).isEqualTo(vela.resolve("brand/logo.png"));
    }

    @Test
    void theCampaignsOwnWordComesFirst() throws IOException {
        Path glossary = autumn.resolve("ours.csv");
        CampaignSettings own =
                CampaignSettings.NONE
                        .withMarkets(List.of("DE"))
                        .withGlossary(glossary)
                        .withChannels(List.of(new ChannelRule("flyers/a*", Channel.WEB)))
                        .withAddressForms(Map.of(Channel.SOCIAL, AddressForm.FORMAL))
                        .withoutPacks(Set.of("price-display"))
                        .withRules(
                                RuleSettings.NONE.with(
                                        "weekday-mismatch",
                                        new RuleSetting(true, Severity.INFO, null)));
        CampaignSettings now = near(autumn).under(own, List.of(autumn));
        assertThat(now.markets()).containsExactly("DE");
        assertThat(now.glossary()).isEqualTo(glossary);
        assertThat(now.channels())
                .containsExactly(
                        new ChannelRule("flyers/a*", Channel.WEB),
                        new ChannelRule("flyers/*", Channel.PRINT));
        assertThat(now.addressForms()).containsEntry(Channel.SOCIAL, AddressForm.FORMAL);
        assertThat(now.withoutPacks()).containsExactly("green-claims", "price-display");
        assertThat(now.rules().of("weekday-mismatch").severity()).isEqualTo(Severity.INFO);
        assertThat(now.rules().of("price-mismatch").tolerance()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aGlossaryInTheCampaignsFolderIsItsOwn() throws IOException {
        Files.writeString(autumn.resolve("Glossary.csv"), "term\nGlow\n");
        assertThat(near(autumn).under(CampaignSettings.NONE, List.of(autumn)).glossary()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\n\"name\": ",
                "{\"logo\": \"../../secret.png\"}",
                "{\"glossary\": \"/etc/passwd\"}"
            })
    void whatCannotBeUsedIsTold(String content) throws IOException {
        write(content);
        assertThatThrownBy(() -> ClientFile.near(List.of(autumn)))
                .isInstanceOf(DamagedCampaignException.class)
                .hasMessageContaining(ClientFile.NAME);
        assertThat(ClientFile.nameOf(autumn)).isEmpty();
    }

    @Test
    void aWorkspaceNamesTheClient() throws IOException {
        Path file = vela.resolve("autumn.concord");
        CampaignStore store = new CampaignStore(file, folder.resolve("kept"));
        CampaignFile campaign = CampaignFile.of("Autumn", List.of(autumn));
        store.save(campaign, store.openOr(campaign));
        assertThat(Workspace.list(folder))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.client()).isEqualTo("clients/vela");
                    assertThat(entry.clientName()).isEqualTo("Vela Home");
                });
    }
}
