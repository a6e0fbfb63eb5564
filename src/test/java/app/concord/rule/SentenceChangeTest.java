package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.rule.SentenceChange.Kind;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What makes one sentence say other than another, in ten languages. */
class SentenceChangeTest {
    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::folded).toList();
    }

    private static @Nullable Kind change(String language, String left, String right) {
        return SentenceChange.of(words(left), words(right), language).how();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The ferry sails to the islands daily from May to September | The ferry sails to the islands weekly from May to September
                    de | Der Lack trocknet schnell und ist für Außenwände geeignet | Der Lack trocknet schnell und ist für Innenwände geeignet
                    de | Fast alle Modelle der Kollektion sind sofort lieferbar | Alle Modelle der Kollektion sind sofort lieferbar
                    fr | Le sérum peut réduire les rides en quatre semaines | Le sérum réduit les rides en quatre semaines
                    fr | Poussez la porte de l'un des plus anciens chais du pays | Poussez la porte du plus ancien chai du pays
                    es | El jarabe puede aliviar la tos seca de los pequeños | El jarabe alivia la tos seca de los pequeños
                    it | Il vino ha vinto la medaglia d'argento al concorso di Bologna | Il vino ha vinto la medaglia d'oro al concorso di Bologna
                    nl | De meeste campings langs de kust zijn autovrij | Alle campings langs de kust zijn autovrij
                    pt | Quase todos os pratos da casa são sem glúten | Todos os pratos da casa são sem glúten
                    ro | Elevii școlii pot repeta lecția din poligon | Elevii școlii trebuie să repete lecția din poligon
                    id | Madu hutan ini dapat membantu meredakan batuk kering | Madu hutan ini meredakan batuk kering
                    ms | Teh herba ini mungkin membantu melancarkan penghadaman | Teh herba ini melancarkan penghadaman
                    """)
    void strengthIsAltered(String language, String left, String right) {
        assertThat(change(language, left, right)).isEqualTo(Kind.STRENGTH);
        assertThat(change(language, right, left)).isEqualTo(Kind.STRENGTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NUMBER    | en | Nine parents out of ten would buy the seat again | Eight parents out of ten would buy the seat again
                    NUMBER    | de | Vier von fünf Eltern würden den Sitz wieder kaufen | Drei von fünf Eltern würden den Sitz wieder kaufen
                    NEGATION  | en | Our boxes are dishwasher and microwave safe | Our boxes are not dishwasher and microwave safe
                    CONDITION | en | We deliver your sofa free of charge if you are a loyalty member | We deliver your sofa free of charge
                    WORD      | fr | Nos calissons sont façonnés à Lambesc selon la recette ancienne | Nos calissons sont façonnés à Salon selon la recette ancienne
                    """)
    void somethingElseIsAltered(Kind kind, String language, String left, String right) {
        assertThat(change(language, left, right)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The ferry sails to the islands daily from May to September | From May to September the ferry sails to the islands daily
                    en | You may pay for your new sofa in four parts | Pay for your new sofa in four parts
                    en | Our lamps are made by hand in a small workshop by the sea | Our shoes are made of cork
                    de | Unsere Lampen entstehen von Hand in der Werkstatt | In unserer Werkstatt entstehen Lampen von Hand
                    fr | La première année sans frais de tenue de compte | La première année gratuite
                    nl | Kosteloos annuleren kan tot veertien dagen voor aankomst | Kosteloos annuleren tot veertien dagen voor aankomst
                    ms | Belanja dua barang di kedai dapat beg pantai percuma | Beg pantai percuma dengan belanja dua barang di kedai
                    id | Ajak dua teman ke toko dapat tas pantai gratis | Tas pantai gratis untuk yang ajak dua teman ke toko
                    it | Consegna in 3 giorni in tutta Italia con corriere | Consegna in 5 giorni in tutta Italia con corriere
                    """)
    void nothingThatMattersIsAltered(String language, String left, String right) {
        assertThat(change(language, left, right)).isNull();
    }
}
