package app.concord.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.check.Pack;
import app.concord.ui.DirectBackground;
import app.concord.ui.Preferences;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Set;

/** Packs can be switched, stay switched, and the campaign is checked again once for it. */
class PacksViewModelTest {
    @TempDir private Path folder;
    private Set<String> leftOut = Set.of();
    private int checks;
    private Preferences preferences;
    private PacksViewModel model;

    @BeforeEach
    void open() {
        preferences =
                new Preferences(
                        new SettingsStore(folder.resolve("settings.json")), new DirectBackground());
        model =
                new PacksViewModel(
                        preferences,
                        new PacksViewModel.LeftOut() {
                            @Override
                            public Set<String> ids() {
                                return leftOut;
                            }

                            @Override
                            public void keep(Set<String> ids) {
                                leftOut = Set.copyOf(ids);
                            }
                        },
                        () -> checks++);
    }

    private Pack pack(String id) {
        return model.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPackIsListedAndOn() {
        assertThat(model.packs()).extracting(Pack::id).isEqualTo(CheckRequest.packs());
        assertThat(model.packs()).allMatch(model::on);
    }

    @Test
    void aSwitchIsRememberedAndTakesEffectWhenTheCardGoesAway() {
        model.switchTo(pack("us-free"), false);
        model.switchTo(pack("gb-price"), false);
        assertThat(checks).isZero();
        model.done();
        model.done();
        assertThat(checks).isEqualTo(1);
        assertThat(model.on(pack("us-free"))).isFalse();
        assertThat(preferences.get().withoutPacks())
                .containsExactlyInAnyOrder("us-free", "gb-price");
        open();
        assertThat(model.on(pack("us-free"))).isFalse();
        model.switchTo(pack("us-free"), true);
        model.done();
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void aSwitchThatIsTakenBackChecksNothing() {
        model.switchTo(pack("us-free"), false);
        model.switchTo(pack("us-free"), true);
        model.done();
        assertThat(checks).isZero();
    }

    @Test
    void whatAPackAsksForIsSaid() {
        assertThat(PacksViewModel.holds(pack("eu-price-reduction")))
                .isEqualTo("27 countries, since 28 May 2022");
        assertThat(PacksViewModel.holds(pack("gb-promotion")))
                .isEqualTo("United Kingdom, since 1 September 2010");
        assertThat(PacksViewModel.holds(pack("google-promotion")))
                .startsWith("Everywhere, since ")
                .endsWith("for campaigns with a product feed alone");
        assertThat(PacksViewModel.asks(pack("gb-promotion")))
                .isEqualTo(
                        "Asks: the closing date; significant conditions or where they stand;"
                                + " what the gift depends on");
    }

    @Test
    void whatTheCampaignLeavesOutIsOffAndCanBeTakenInAgain() {
        leftOut = Set.of("us-free", "gb-price");
        model.begin();
        assertThat(model.on(pack("us-free"))).isFalse();
        assertThat(model.leftOutHere(pack("us-free"))).isTrue();
        assertThat(model.leftOutHere(pack("gb-promotion"))).isFalse();
        model.done();
        assertThat(checks).isZero();
        model.switchTo(pack("us-free"), true);
        assertThat(leftOut).containsExactly("gb-price");
        assertThat(model.on(pack("us-free"))).isTrue();
        model.done();
        assertThat(checks).isEqualTo(1);
    }
}
