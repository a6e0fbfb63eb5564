package app.concord.rule;

import static app.concord.rule.Said.address;
import static app.concord.rule.Said.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which telephone numbers and mail addresses contradict each other. */
class ContactMismatchRuleTest {
    private static final Rule RULE = new ContactMismatchRule();
    private static final String LINE = "+448001234567";

    @Test
    void twoFiguresThatChangedPlacesAreFound() {
        Story story = new Story().page(phone(LINE)).mail(phone(LINE)).print(phone("+448001243567"));

        assertThat(story.findings(RULE))
                .containsExactly(
                        "number ERROR MAJORITY: +448001243567 in print 3, not +448001234567");
    }

    @Test
    void numbersReadForTwoCountriesAreLeftAlone() {
        Said german = phone("+49800555031").quoted("0800 555 031");
        Said swiss = phone("+41800555032").quoted("0800 555 032");
        Said dialledAlike = phone("+41800555031").quoted("0800 555 031");
        Said slip = phone("+41800555023").quoted("0800 555 023");

        assertThat(new Story().page(german).mail(german).print(swiss).findings(RULE)).isEmpty();
        assertThat(new Story().brief(german).mail(swiss).findings(RULE)).isEmpty();
        assertThat(new Story().brief(german).page(dialledAlike).findings(RULE)).isEmpty();
        assertThat(new Story().brief(german).mail(swiss).page(swiss).print(slip).findings(RULE))
                .containsExactly(
                        "number ERROR MAJORITY: +41800555023 in print 3, not +41800555032");
    }

    @Test
    void lastFiguresMayBeThoseOfAnotherDesk() {
        Story story = new Story().page(phone(LINE)).mail(phone(LINE)).print(phone("+448001234598"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void oneOfTheLastFiguresIsAsLikelyASlip() {
        Story story = new Story().page(phone(LINE)).mail(phone(LINE)).print(phone("+448001234568"));

        assertThat(story.findings(RULE))
                .containsExactly(
                        "number WARNING MAJORITY: +448001234568 in print 3, not +448001234567");
    }

    @Test
    void alikeNumbersSideBySideAreTwoDesks() {
        Story story =
                new Story()
                        .page(phone(LINE), phone("+448001234576"))
                        .mail(phone(LINE))
                        .print(phone("+448001234576"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void numbersWithNothingInCommonAreLeftAlone() {
        assertThat(new Story().page(phone(LINE)).mail(phone("+442079460018")).findings(RULE))
                .isEmpty();
    }

    @Test
    void theBriefDecidesAndAnotherNumberInsteadOfItsIsAWarning() {
        Story slip = new Story().brief(phone(LINE)).mail(phone("+448001234576"));
        Story other = new Story().brief(phone(LINE)).mail(phone("+442079460018"));
        Story beside = new Story().brief(phone(LINE)).mail(phone(LINE), phone("+442079460018"));

        assertThat(slip.findings(RULE))
                .containsExactly("number ERROR BRIEF: +448001234576 in mail 1, not +448001234567");
        assertThat(other.findings(RULE))
                .containsExactly("brief WARNING BRIEF: +442079460018 in mail 1, not +448001234567");
        assertThat(beside.findings(RULE)).isEmpty();
    }

    @Test
    void nationalAndInternationalFormsAreOneNumber() {
        assertThat(
                        new Story()
                                .brief(phone(LINE))
                                .mail(phone("08001234567"))
                                .page(phone("8001234567"))
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void numberOfAnotherCountryThatOnePieceWritesOutIsOneNumber() {
        Said concluded = phone("+33225550184").quoted("022 555 01 84");

        assertThat(new Story().mail(concluded).page(phone("+41225550184")).findings(RULE))
                .isEmpty();
        assertThat(new Story().mail(concluded).page(phone("+33225550148")).findings(RULE))
                .hasSize(1);
    }

    @Test
    void aLetterInAnAddressIsFoundAndAnotherPersonIsNot() {
        Story slip =
                new Story()
                        .page(address("hello@orla.example"))
                        .mail(address("hello@orla.example"))
                        .print(address("helo@orla.example"));
        Story other =
                new Story()
                        .page(address("hello@orla.example"))
                        .print(address("press@orla.example"));
        Story capitals =
                new Story()
                        .page(address("hello@orla.example"))
                        .print(address("Hello@Orla.example"));

        assertThat(slip.findings(RULE))
                .containsExactly(
                        "number ERROR MAJORITY: helo@orla.example in print 3, not hello@orla.example");
        assertThat(other.findings(RULE)).isEmpty();
        assertThat(capitals.findings(RULE)).isEmpty();
    }

    @Test
    void ofSeveralNumbersInTheBriefOnlyASlipOfOneIsFound() {
        Story slip =
                new Story().brief(phone(LINE), phone("+442079460018")).mail(phone("+448001234576"));
        Story another =
                new Story().brief(phone(LINE), phone("+442079460018")).mail(phone("+441614960000"));
        Story slipOfBoth =
                new Story().brief(phone(LINE), phone("+448001234577")).mail(phone("+448001234568"));

        assertThat(slip.findings(RULE))
                .containsExactly("number ERROR BRIEF: +448001234576 in mail 1, not +448001234567");
        assertThat(another.findings(RULE)).isEmpty();
        assertThat(slipOfBoth.findings(RULE))
                .containsExactly("number ERROR BRIEF: +448001234568 in mail 1, not +448001234567");
    }

    @Test
    void numbersBesideTheBriefsAreHeldAgainstEachOther() {
        Said chat = phone("+447700900148");
        Story story =
                new Story()
                        .brief(phone(LINE))
                        .mail(phone(LINE), chat)
                        .page(chat)
                        .print(phone("+447700900184"));
        Story twoDesks = new Story().brief(phone(LINE)).mail(chat).page(phone("+447700900152"));

        assertThat(story.findings(RULE))
                .contains("number ERROR MAJORITY: +447700900184 in print 3, not +447700900148");
        assertThat(twoDesks.findings(RULE)).noneMatch(line -> line.startsWith("number"));
    }
}
