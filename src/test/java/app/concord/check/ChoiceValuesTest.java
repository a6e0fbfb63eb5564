package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.extract.Extractors;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.Location;
import app.concord.model.ReadingContext;
import app.concord.model.SourceMap;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What a user can choose from is what is understood. */
class ChoiceValuesTest {
    private static final String ADDRESSES =
            "Da: Sie, dir; chez vous, ta; para usted, tus; a Lei, tuo; met u, jouw; você, tua;"
                    + " pentru dumneavoastră, ta; untuk Anda, kamu, korang.";

    @Test
    void onlyLanguagesWithTwoFormsOfAddressOfferThem() {
        for (String language : ChoiceValues.languages()) {
            assertThat(ChoiceValues.addressed().contains(language))
                    .as(language)
                    .isEqualTo(tellsForms(language));
        }
    }

    private static boolean tellsForms(String language) {
        SourceMap place = SourceMap.at(Location.NONE);
        Block block = Block.plain(0, BlockKind.PARAGRAPH, "body", ADDRESSES, place);
        Asset asset =
                new Asset("a", Channel.WEB, "txt", "a", language, null, null, List.of(block), "");
        ReadingContext context = new ReadingContext(language, List.of(), LocalDate.EPOCH);
        return Extractors.extract(asset, context).facts().stream()
                .anyMatch(fact -> fact.kind() == FactKind.ADDRESS_FORM);
    }
}
