package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words are slips of a product's name and which are names or words of their own. */
class NameMismatchRuleTest {
    private static final Rule RULE = new NameMismatchRule();

    private static Written fryer() {
        return new Written("en", "GB")
                .brief("NAME=AirFry Pro 5L", "PRICE=49.99")
                .mail("# Meet the AirFry Pro", "The AirFry Pro 5L is yours for £49.99.")
                .page("# AirFry Pro 5L", "The new AirFry Pro heats up in two minutes.")
                .print("AirFry Pro 5L, now £49.99");
    }

    private static Written kurung() {
        return new Written("ms", "MY")
                .mail("# Kurung Melur", "Kurung Melur kini RM129.00 sahaja.")
                .page("# Kurung Melur", "NAME=Kurung Melur", "PRICE=129.00", "RM129.00")
                .print("Kurung Melur RM129.00")
                .post("Kurung Melur dah sampai! RM129.00");
    }

    @Test
    void otherLetterBesideTheSameWordIsFound() {
        assertThat(kurung().post("Siapa nak Kurung Melor warna sage?").findings(RULE))
                .containsExactly("spelling WARNING: Kurung Melor in post 5");
    }

    @Test
    void letterMoreIsFound() {
        assertThat(fryer().post("The AirFryer Pro is back.").findings(RULE))
                .containsExactly("spelling WARNING: AirFryer Pro in post 4");
    }

    @Test
    void slipsInAllLanguagesAreFound() {
        assertThat(slip("de", "DE", "Sessel Linnea", "Der Sessel Linea steht fest."))
                .containsExactly("spelling WARNING: Sessel Linea in post 5");
        assertThat(slip("fr", "FR", "Lampe Orsova", "La Lampe Orsava éclaire tout."))
                .containsExactly("spelling WARNING: Lampe Orsava in post 5");
        assertThat(slip("es", "ES", "Bolso Candela", "Llévate el Bolso Candella hoy."))
                .containsExactly("spelling WARNING: Bolso Candella in post 5");
        assertThat(slip("it", "IT", "Borsa Fiorella", "La Borsa Fiorela è tornata."))
                .containsExactly("spelling WARNING: Borsa Fiorela in post 5");
        assertThat(slip("nl", "NL", "Fiets Merwede", "De Fiets Merweda rijdt licht."))
                .containsExactly("spelling WARNING: Fiets Merweda in post 5");
        assertThat(slip("pt", "PT", "Cadeira Lusitana", "A Cadeira Luzitana voltou."))
                .containsExactly("spelling WARNING: Cadeira Luzitana in post 5");
        assertThat(slip("ro", "RO", "Cizme Carpatia", "Cu Cizme Carpatya mergi oriunde."))
                .containsExactly("spelling WARNING: Cizme Carpatya in post 5");
        assertThat(slip("id", "ID", "Kopi Gayonara", "Seduh Kopi Gayanara pagi ini."))
                .containsExactly("spelling WARNING: Kopi Gayanara in post 5");
    }

    private static java.util.List<String> slip(
            String language, String market, String name, String post) {
        return new Written(language, market)
                .brief("NAME=" + name, "PRICE=59.00")
                .mail("# " + name)
                .page("# " + name)
                .print(name)
                .post(name + " ✨")
                .post(post)
                .findings(RULE);
    }

    @Test
    void addressesHashtagsHandlesAndQuotationsAreNotRead() {
        assertThat(
                        kurung().post(
                                        "Lihat www.kasihara.example/kurung-melor, kurung_melor.pdf"
                                                + " #KurungMelor @kurung.melor")
                                .page("> “Kurung Melor ni memang sejuk sangat.” – Ros")
                                .findings(RULE))
                .isEmpty();
        assertThat(kurung().post("Kata Ros: “Kurung Melor ni memang sejuk sangat!”").findings(RULE))
                .isEmpty();
    }

    @Test
    void endingsAreNoSlips() {
        Written shoes =
                new Written("de", "DE")
                        .brief("NAME=Matratze Alva", "PRICE=629.00")
                        .mail("# Matratze Alva")
                        .page("# Matratze Alva", "Die Matratze Alva atmet.")
                        .print("Matratze Alva 629,00 €");

        assertThat(shoes.post("Alvas Bezug passt zu allen Matratzen Alva.").findings(RULE))
                .isEmpty();
    }

    @Test
    void capitalsAndAccentsAreNoSlips() {
        assertThat(kurung().print("KURUNG MELUR").post("Kurung Mélur!").findings(RULE)).isEmpty();
    }

    @Test
    void shortNamesAreNoSlips() {
        assertThat(fryer().post("The AirFry is back.").findings(RULE)).isEmpty();
    }

    @Test
    void similarNamesSideBySideAreTwoProducts() {
        Written two =
                new Written("pt", "PT")
                        .mail("# Máquina Nora", "Máquina Nora 99,00 €")
                        .page("NAME=Máquina Nora", "# Máquina Nora", "99,00 €", "# Máquina Nova")
                        .print("Máquina Nora 99,00 €")
                        .post("A Máquina Nora passou para 99 €.");

        assertThat(two.findings(RULE)).isEmpty();
        assertThat(two.explained(RULE)).contains("two-names");
    }

    @Test
    void numbersOfModelsAreVariants() {
        Written laptops =
                new Written("en", "US")
                        .mail("# Corvid Aero 14", "$899")
                        .page("# Corvid Aero 14", "$899")
                        .print("Corvid Aero 14 $899")
                        .post("The Corvid Aero 16 is $1,199.");

        assertThat(laptops.findings(RULE)).isEmpty();
    }

    @Test
    void recordOfAnotherProductIsNoSlip() {
        Written feed =
                new Written("en", "US")
                        .page("NAME=Corvid Aero 14", "PRICE=899", "# Corvid Aero 14")
                        .mail("# Corvid Aero 14")
                        .print("Corvid Aero 14")
                        .page("NAME=Corvid Aerio 16", "PRICE=1199");

        assertThat(feed.findings(RULE)).isEmpty();
    }

    @Test
    void translatedNamesAreNoSlips() {
        Written lamps =
                new Written("en", "GB")
                        .mail("# Lamp Aurora", "£59.00")
                        .page("# Lamp Aurora", "£59.00")
                        .print("Lamp Aurora £59.00")
                        .in("de")
                        .mail("# Lampe Aurora", "59,00 €");

        assertThat(lamps.findings(RULE)).isEmpty();
    }

    @Test
    void commonWordsAreNoSlips() {
        Written linen =
                new Written("en", "GB")
                        .brief("NAME=Linden Bed", "PRICE=599")
                        .mail("# Linden Bed", "£599")
                        .page("# Linden Bed", "£599")
                        .print("Linden Bed £599")
                        .post("Linens from £19. Fresh linens for the summer.");

        assertThat(linen.findings(RULE)).isEmpty();
    }

    @Test
    void modelNumbersThatLookAlikeAreFound() {
        Written fryers =
                new Written("en", "GB")
                        .brief("NAME=AirFry AF-500", "PRICE=49.99")
                        .mail("AirFry AF-500")
                        .page("# AirFry AF-500")
                        .print("AirFry AF-50O");

        assertThat(fryers.findings(RULE)).containsExactly("look-alike WARNING: AF-50O in print 3");
    }

    @Test
    void marksAreNoSlips() {
        assertThat(fryer().post("AirFry® Pro: back in stock.").findings(RULE)).isEmpty();
    }

    @Test
    void nameInTwoWordsIsFound() {
        Written fryers = fryer().post("The Air Fry Pro is back.");

        assertThat(fryers.findings(RULE)).containsExactly("form WARNING: Air Fry in post 4");
    }

    private static Written of(String language, String market, String name) {
        return new Written(language, market)
                .brief("NAME=" + name, "PRICE=59.00")
                .mail("# " + name)
                .page("# " + name)
                .print(name);
    }

    @Test
    void commonWordsOfANameAreMisspelt() {
        assertThat(
                        of("fr", "FR", "Terreau de plantation Humelis")
                                .post("Tirreau de plantation Humelis, 8,90 €")
                                .findings(RULE))
                .containsExactly("spelling WARNING: Tirreau de plantation Humelis in post 4");
        assertThat(
                        of("es", "ES", "Pechuga de pollo sin hueso")
                                .post("Hoy, pechuga de plolo sin hueso.")
                                .post("Pechuga de polol sin hueso")
                                .post("Pichuga de pollo sin hueso")
                                .findings(RULE))
                .containsExactly(
                        "spelling WARNING: pechuga de plolo sin hueso in post 4",
                        "spelling WARNING: Pichuga de pollo sin hueso in post 6");
        assertThat(
                        of("pt", "PT", "Bilhete diário")
                                .post("O bolhete diário custa 49 €.")
                                .findings(RULE))
                .containsExactly("spelling WARNING: bolhete diário in post 4");
    }

    @Test
    void otherFormsAndOtherWordsAreNoMisspelling() {
        // an ending, a first letter, a short word, a word that other pieces have too
        assertThat(
                        of("es", "ES", "Zapatilla de mujer")
                                .post("Zapatillo de mujer")
                                .post("Capatilla de mujer")
                                .findings(RULE))
                .isEmpty();
        assertThat(of("en", "GB", "Cotton shirt").post("Cotton short").findings(RULE)).isEmpty();
        assertThat(
                        of("en", "GB", "Cooking set for two")
                                .post("Cooling set for two")
                                .mail("Cooling pads are back.")
                                .page("# Cooling pads")
                                .findings(RULE))
                .isEmpty();
    }
}
