package app.concord.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Pack;
import app.concord.model.FactValue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the words of every language against the English ones. */
class LanguagesTest {
    /** What the command line alone says, which is English everywhere. */
    private static final List<String> COMMAND_LINE =
            List.of("cli.", "report.selftest.", "term.MutationKind.");

    /** Keys whose words may be the English ones in every language: names, signs, patterns. */
    private static final List<String> SAME_ANYWHERE =
            List.of(
                    "ui.language.",
                    "ui.keys.",
                    "value.date.",
                    "ui.date.",
                    "ui.name",
                    "ui.search.syntax.field");

    /** Words that a language has in common with English, besides those without any letters. */
    private static final String SAME = "same-words.txt";

    @AfterEach
    void english() {
        Messages.use(Locale.ENGLISH);
    }

    static Stream<Locale> translations() {
        return Messages.LANGUAGES.stream().skip(1);
    }

    /** All that lacks is told at once, with its English words, to be written in one go. */
    @Test
    void everyWordIsThereInEveryLanguage() {
        StringBuilder lacking = new StringBuilder();
        translations()
                .forEach(language -> {
                    for (String file : Words.FILES) {
                        Map<String, String> english = words(file, "");
                        Map<String, String> translated = words(file, "_" + language);
                        english.forEach((key, words) -> {
                            if (!translated.containsKey(key) && !ofCommandLine(key)) {
                                lacking.append(
                                        "\n%s_%s: %s=%s".formatted(file, language, key, words));
                            }
                        });
                        translated.keySet().stream()
                                .filter(key -> !english.containsKey(key) || ofCommandLine(key))
                                .forEach(key ->
                                        lacking.append(
                                                "\n%s_%s: nobody needs %s"
                                                        .formatted(file, language, key)));
                    }
                });
        assertThat(lacking.toString()).isEmpty();
    }

    private static boolean ofCommandLine(String key) {
        return COMMAND_LINE.stream().anyMatch(key::startsWith);
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        List<String> twice = new ArrayList<>();
        for (String file : Words.FILES) {
            Stream.concat(Stream.of(""), translations().map(language -> "_" + language))
                    .forEach(ending -> {
                        Set<String> seen = new HashSet<>();
                        for (String key : keys(text(file + ending + ".properties"))) {
                            if (!seen.add(key)) {
                                twice.add(file + ending + ": " + key);
                            }
                        }
                    });
        }
        assertThat(twice).isEmpty();
    }

    /**
     * What a pattern is given must be said in every language. A number that only chooses a form
     * need not be, as Malay and Indonesian have but one.
     */
    @ParameterizedTest
    @MethodSource("translations")
    void patternsSayTheSame(Locale language) {
        List<String> bad = new ArrayList<>();
        for (String file : Words.FILES) {
            Map<String, String> english = words(file, "");
            words(file, "_" + language)
                    .forEach((key, words) -> {
                        String pattern = english.getOrDefault(key, "");
                        Set<String> given = arguments(pattern, "\\{(\\d)");
                        Set<String> said = arguments(words, "\\{(\\d)");
                        if (!given.containsAll(said)
                                || !said.containsAll(arguments(pattern, "\\{(\\d)(?:}|,number)"))) {
                            bad.add("%s: %s is given %s: %s".formatted(key, words, given, pattern));
                        }
                        if (words.indexOf('\'') >= 0 || words.isBlank()) {
                            bad.add(key + ": an apostrophe is written ’: " + words);
                        }
                    });
        }
        assertThat(bad).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void patternsWordEveryNumber(Locale language) {
        List<String> bad = new ArrayList<>();
        for (String file : Words.FILES) {
            words(file, "_" + language)
                    .forEach((key, words) -> {
                        if (!words.contains("{")) {
                            return;
                        }
                        for (int number : new int[] {0, 1, 2, 5, 20, 21, 100, 101, 1234}) {
                            Object[] numbers = Collections.nCopies(9, number).toArray();
                            String worded = Plurals.format(words, language).format(numbers);
                            boolean choice = words.contains("choice");
                            if (worded.contains("{")
                                    || (choice && (worded.contains("#") || worded.contains("|")))) {
                                bad.add(key + ": " + worded);
                            }
                        }
                        for (Format part : Plurals.format(words, language).getFormats()) {
                            if (part instanceof ChoiceFormat choice) {
                                bad.addAll(formsThatLack(key, choice, language));
                            }
                        }
                    });
        }
        assertThat(bad).isEmpty();
    }

    /** In Romanian, a choice by number that has a form for more than one has one with 'de' too. */
    private static List<String> formsThatLack(String key, ChoiceFormat choice, Locale language) {
        boolean many = choice.getLimits().length > 2;
        boolean lacks =
                language.getLanguage().equals("ro")
                        && many
                        && choice.getLimits()[choice.getLimits().length - 1] != 20;
        return lacks ? List.of(key + " has no form for 20: " + choice.toPattern()) : List.of();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | 0 | Keine Werbemittel gelesen | keine Werbemittel | 0 Tage
                    de | 1 | 1 Werbemittel gelesen | 1 Werbemittel | 1 Tag
                    de | 2 | 2 Werbemittel gelesen | 2 Werbemittel | 2 Tage
                    de | 21 | 21 Werbemittel gelesen | 21 Werbemittel | 21 Tage
                    de | 1234 | 1.234 Werbemittel gelesen | 1.234 Werbemittel | 1.234 Tage
                    fr | 0 | Aucun support lu | aucun support | 0 jour
                    fr | 1 | 1 support lu | 1 support | 1 jour
                    fr | 2 | 2 supports lus | 2 supports | 2 jours
                    fr | 100 | 100 supports lus | 100 supports | 100 jours
                    id | 0 | Tidak ada materi dibaca | tidak ada materi | 0 hari
                    id | 1 | 1 materi dibaca | 1 materi | 1 hari
                    id | 20 | 20 materi dibaca | 20 materi | 20 hari
                    ms | 0 | Tiada bahan dibaca | tiada bahan | 0 hari
                    ms | 1 | 1 bahan dibaca | 1 bahan | 1 hari
                    ms | 21 | 21 bahan dibaca | 21 bahan | 21 hari
                    ro | 0 | Niciun material citit | niciun material | 0 zile
                    ro | 1 | 1 material citit | 1 material | 1 zi
                    ro | 2 | 2 materiale citite | 2 materiale | 2 zile
                    ro | 5 | 5 materiale citite | 5 materiale | 5 zile
                    ro | 19 | 19 materiale citite | 19 materiale | 19 zile
                    ro | 20 | 20 de materiale citite | 20 de materiale | 20 de zile
                    ro | 21 | 21 de materiale citite | 21 de materiale | 21 de zile
                    ro | 100 | 100 de materiale citite | 100 de materiale | 100 de zile
                    ro | 101 | 101 materiale citite | 101 materiale | 101 zile
                    ro | 119 | 119 materiale citite | 119 materiale | 119 zile
                    ro | 120 | 120 de materiale citite | 120 de materiale | 120 de zile
                    ro | 1000 | 1.000 de materiale citite | 1.000 de materiale | 1.000 de zile
                    """)
    void numbersHaveTheirForms(
            String language, int number, String status, String read, String days) {
        Messages.use(Locale.of(language));
        assertThat(Messages.text("ui.status.assets", number)).isEqualTo(status);
        assertThat(Messages.text("report.read", number)).isEqualTo(read);
        assertThat(Wording.value(new FactValue.Duration(number, FactValue.TimeUnit.DAY)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | £1,249.50 | 20 % | Sunday 29 November 2026 | German | Romania
                    de | 1.249,50 £ | 20 % | Sonntag, 29. November 2026 | Deutsch | Rumänien
                    fr | 1 249,50 £ | 20 % | dimanche 29 novembre 2026 | allemand | Roumanie
                    id | £1.249,50 | 20% | Minggu, 29 November 2026 | Jerman | Rumania
                    ms | £1,249.50 | 20% | Ahad, 29 November 2026 | Jerman | Romania
                    ro | 1.249,50 £ | 20 % | duminică, 29 noiembrie 2026 | germană | România
                    """)
    void valuesAreWrittenAsTheLanguageDoes(
            String language,
            String money,
            String percent,
            String day,
            String german,
            String country) {
        Messages.use(Locale.of(language));
        assertThat(plain(Wording.value(new FactValue.Money(new BigDecimal("1249.50"), "GBP"))))
                .isEqualTo(money);
        assertThat(plain(Wording.value(new FactValue.Percent(new BigDecimal("20")))))
                .isEqualTo(percent);
        assertThat(Wording.date(LocalDate.of(2026, 11, 29))).isEqualTo(day);
        assertThat(Wording.language("de")).isEqualTo(german);
        assertThat(Wording.country("RO")).isEqualTo(country);
    }

    /** With every blank an ordinary one. */
    private static String plain(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void quotedWordsAreNotTranslated() {
        Messages.use(Locale.GERMAN);
        assertThat(Wording.value(new FactValue.Text("Only 3 pieces left")))
                .isEqualTo("Only 3 pieces left");
        assertThat(Wording.value(new FactValue.Code("SAVE20"))).isEqualTo("SAVE20");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftInEnglish(Locale language) {
        Set<String> allowed = new HashSet<>(text(SAME).lines().toList());
        Map<String, String> left = new TreeMap<>();
        for (String file : Words.FILES) {
            Map<String, String> english = words(file, "");
            words(file, "_" + language)
                    .forEach((key, words) -> {
                        boolean letters =
                                words.replaceAll("\\{[^}]*}", "")
                                        .chars()
                                        .anyMatch(Character::isLetter);
                        if (letters
                                && words.equals(english.get(key))
                                && !allowed.contains(language + " " + words)
                                && SAME_ANYWHERE.stream().noneMatch(key::startsWith)) {
                            left.put(key, language + " " + words);
                        }
                    });
        }
        assertThat(left).as("words that are the English ones").isEmpty();
    }

    /** The letters with a cedilla are Turkish; Romanian has those with a comma. */
    @Test
    void romanianHasItsOwnLetters() {
        for (String file : Words.FILES) {
            assertThat(words(file, "_ro").values()).noneMatch(words -> words.matches(".*[şţŞŢ].*"));
        }
        assertThat(Words.in(Locale.of("ro")).getString("term.FactKind.PRICE")).isEqualTo("Preț");
    }

    /** Indonesian words that are others in Malay. */
    @Test
    void malayIsNotIndonesian() {
        Pattern indonesian =
                Pattern.compile(
                        "\\b(berkas|unggah|gratis|pengaturan|kampanye|kanal|tautan|diskon|kode"
                                + "|bisa|karena|berbeda|periksa|tanggal|kolom|tabel|merek|pajak"
                                + "|nomor|email|bagian|kalimat|jendela)\\b",
                        Pattern.CASE_INSENSITIVE);
        for (String file : Words.FILES) {
            words(file, "_ms")
                    .forEach((key, words) ->
                            assertThat(
                                            SAME_ANYWHERE.stream().noneMatch(key::startsWith)
                                                    && indonesian.matcher(words).find())
                                    .as(key + "=" + words)
                                    .isFalse());
        }
    }

    /** A new pack, or other words in one, are to be translated too. */
    @Test
    void wordsOfPacksAreThoseOfThePacks() {
        Set<String> said = new TreeSet<>();
        Pack.all()
                .forEach(pack -> {
                    said.add(pack.title());
                    said.addAll(pack.asks());
                });
        Set<String> words = new TreeSet<>();
        words("messages", "")
                .forEach((key, value) -> {
                    if (key.startsWith("pack.")) {
                        words.add(value);
                    }
                });
        assertThat(words).isEqualTo(said);
        Messages.use(Locale.GERMAN);
        assertThat(said).noneMatch(one -> Wording.pack(one).equals(one));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void rulesAreCalledTheSameOnTheirPages(Locale language) {
        Messages.use(language);
        for (String rule : Wording.rules()) {
            String page = RulePages.page(rule);
            assertThat(page).contains("`" + rule + "`");
            if (!page.equals(english(rule))) {
                assertThat(page).startsWith("# " + Wording.ruleTitle(rule) + "\n");
                assertThat(headings(page)).as(rule).isEqualTo(headings(english(rule)));
                assertThat(page.lines().filter(line -> line.startsWith("- ")).count())
                        .as(rule)
                        .isEqualTo(english(rule).lines().filter(l -> l.startsWith("- ")).count());
            }
        }
    }

    private static long headings(String page) {
        return page.lines().filter(line -> line.startsWith("#")).count();
    }

    private static String english(String rule) {
        return text("rule/" + rule + ".md");
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        Messages.use(Locale.of("de", "AT"));
        assertThat(Messages.language()).isEqualTo(Locale.GERMAN);
        Messages.use(Locale.JAPANESE);
        assertThat(Messages.language()).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.text("ui.findings.title")).isEqualTo("Findings");
    }

    private static Set<String> arguments(String pattern, String form) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(form).matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, String> words(String file, String ending) {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(
                        Messages.class.getResourceAsStream(file + ending + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static List<String> keys(String properties) {
        return properties
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
