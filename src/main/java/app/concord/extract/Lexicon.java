package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that tell what a number near them means. Cue phrases come from the word
 * files, names of months, weekdays and currencies from CLDR.
 *
 * <p>A word file has sections {@code [meaning side reach]} with one phrase a line: {@code phrase},
 * or {@code phrase = value}; a trailing {@code *} stands for any further letters, {@code #} begins
 * a comment.
 */
final class Lexicon {
    /** The languages with a word file. */
    static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "ro", "id", "ms");

    private static final Set<String> NO_MONEY =
            Set.of("XAU", "XAG", "XPT", "XPD", "XTS", "XXX", "XDR", "XBA", "XBB", "XBC", "XBD");
    private static final String UNKNOWN = "";

    /** Languages that group digits by blanks, and the unknown one. */
    private static final Set<String> GROUP_BY_BLANKS = Set.of(UNKNOWN, "fr", "es", "pt", "ro");

    private static final Map<String, Lexicon> BY_TAG = new ConcurrentHashMap<>();

    /**
     * The one that was last asked for, by whatever thread: the next text is like the one before.
     */
    private static volatile @Nullable Lexicon latest;

    private final WordTable words = new WordTable();
    private final CueTrie cues = new CueTrie(words, false);

    /** Words of spans of time, apart so that their phrases hide no others. */
    private final CueTrie times = new CueTrie(words, true);

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final List<String> streetEnds = new ArrayList<>();
    private final AddressEnds addressEnds = new AddressEnds();

    private final KnownWords known;
    private final String language;

    /** Whether the language groups digits by blanks; the unknown one may. */
    private final boolean blanks;

    private Lexicon(String language) {
        this.language = language;
        this.blanks = GROUP_BY_BLANKS.contains(language);
        List<String> own = language.equals(UNKNOWN) ? List.of("en", "de") : List.of(language);
        for (String one : own) {
            loadWords(one);
            loadCalendar(one);
            loadCurrencies(one);
            loadCountries(one);
        }
        loadWords("common");
        loadCalendar("en");
        if (language.equals(UNKNOWN)) {
            LANGUAGES.forEach(this::loadCalendar);
        }
        months.keySet().forEach(words::add);
        weekdays.keySet().forEach(words::add);
        cues.freeze();
        times.freeze();
        known = new KnownWords(words, cues, times, addressEnds);
        months.forEach(known::names);
        weekdays.forEach(known::names);
    }

    /**
     * The lexicon of a language; for null and languages without a file that of several together.
     */
    static Lexicon of(@Nullable String language) {
        String tag = language == null ? UNKNOWN : language;
        Lexicon before = latest;
        if (before != null && before.language.equals(tag)) {
            return before;
        }
        before = BY_TAG.get(tag);
        if (before != null) {
            latest = before;
            return before;
        }
        String known =
                language == null ? UNKNOWN : language.substring(0, Math.min(2, language.length()));
        return BY_TAG.computeIfAbsent(LANGUAGES.contains(known) ? known : UNKNOWN, Lexicon::new);
    }

    /** The language, empty where it is unknown. */
    String language() {
        return language;
    }

    /** Whether digits may be grouped by blanks: '1 299,00'. */
    boolean groupsByBlanks() {
        return blanks;
    }

    /** The words of a text as this lexicon knows them. */
    KnownWord[] words(Tokens tokens) {
        return known.of(tokens);
    }

    /** The cues of a text. */
    Cues find(Tokens tokens) {
        return find(tokens, words(tokens));
    }

    /**
     * The cues of a text.
     *
     * @param said from {@link #words}
     */
    Cues find(Tokens tokens, KnownWord[] said) {
        return cues.find(tokens, said);
    }

    /**
     * The words of spans of time in a text.
     *
     * @param said from {@link #words}
     */
    Cues findTimes(Tokens tokens, KnownWord[] said) {
        return times.find(tokens, said);
    }

    /** Whether a token ends like the name of a street in one word: 'Lindenallee'. */
    boolean endsLikeStreet(Tokens tokens, int token) {
        for (int i = 0; i < streetEnds.size(); i++) {
            String end = streetEnds.get(i);
            int start = tokens.end(token) - end.length();
            if (start > tokens.start(token)
                    && tokens.folded().regionMatches(true, start, end, 0, end.length())) {
                return true;
            }
        }
        return false;
    }

    /** The endings by which verbs and nouns address the reader. */
    AddressEnds addressEnds() {
        return addressEnds;
    }

    /** Whether streets of the language are named in one word. */
    boolean joinsStreets() {
        return !streetEnds.isEmpty();
    }

    private void loadCalendar(String tag) {
        Locale locale = Locale.of(tag);
        for (TextStyle style :
                List.of(
                        TextStyle.FULL,
                        TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT,
                        TextStyle.SHORT_STANDALONE)) {
            for (Month month : Month.values()) {
                put(months, month.getDisplayName(style, locale), locale, month);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                put(weekdays, day.getDisplayName(style, locale), locale, day);
            }
        }
    }

    private static <T> void put(Map<String, T> names, String name, Locale locale, T value) {
        String plain = Letters.fold(name).toLowerCase(locale).replace(".", "").strip();
        // 'segunda-feira' is found by its first word.
        int cut = plain.indexOf('-');
        String word = cut > 0 ? plain.substring(0, cut) : plain;
        if (!word.isEmpty() && !Letters.isDigit(word.charAt(0))) {
            names.putIfAbsent(word, value);
        }
    }

    private void loadCurrencies(String tag) {
        Locale locale = Locale.of(tag);
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = Letters.fold(currency.getDisplayName(locale)).toLowerCase(locale);
            if (name.length() > 4
                    && !NO_MONEY.contains(currency.getCurrencyCode())
                    && name.indexOf('(') < 0) {
                boolean inflected = name.length() - name.lastIndexOf(' ') > CueTrie.STEM_START;
                add(
                        inflected ? name + "*" : name,
                        Meaning.CURRENCY,
                        Cue.Side.AFTER,
                        0,
                        currency.getCurrencyCode());
            }
        }
    }

    private void loadCountries(String tag) {
        Locale locale = Locale.of(tag);
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(locale);
            if (name.length() > 3 && name.indexOf('(') < 0) {
                String plain = Letters.fold(name).toLowerCase(locale);
                add(plain, Meaning.AREA_NAME, Cue.Side.EITHER, 0, "");
                String code = country.toLowerCase(Locale.ROOT);
                add(plain, Meaning.SCOPE, Cue.Side.EITHER, 0, "region " + code);
            }
        }
    }

    private void loadWords(String tag) {
        String name = "words/" + tag + ".words";
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing word list " + name);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Section section = new Section("", Cue.Side.EITHER, 0);
            String line = lines.readLine();
            for (int number = 1; line != null; number++, line = lines.readLine()) {
                int comment = line.strip().startsWith("#") ? 0 : -1;
                String text = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (text.startsWith("[")) {
                    section = Section.read(text, name + ":" + number);
                } else if (!text.isEmpty()) {
                    addLine(section, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The header of a part of a word file. */
    private record Section(String name, Cue.Side side, int reach) {
        static Section read(String header, String where) {
            String[] parts = header.replace("[", "").replace("]", "").strip().split("\\s+", -1);
            if (parts.length != 3) {
                throw new IllegalStateException("a section needs meaning, side, reach: " + where);
            }
            return new Section(
                    parts[0],
                    Cue.Side.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(parts[2]));
        }
    }

    private void addLine(Section section, String text) {
        int equals = text.endsWith(" =") ? text.length() - 2 : text.indexOf(" = ");
        String phrase =
                Letters.fold(equals < 0 ? text : text.substring(0, equals))
                        .strip()
                        .toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : text.substring(equals + 2).strip();
        switch (section.name()) {
            case "month" -> months.put(phrase, Month.of(Integer.parseInt(value)));
            case "weekday" -> weekdays.put(phrase, DayOfWeek.of(Integer.parseInt(value)));
            case "street-end" -> streetEnds.add(phrase);
            case "address-end" -> addressEnds.add(phrase, value);
            default ->
                    add(
                            phrase,
                            Meaning.section(section.name()),
                            section.side(),
                            section.reach(),
                            value);
        }
    }

    private void add(String phrase, Meaning meaning, Cue.Side side, int reach, String value) {
        boolean time =
                meaning.compareTo(Meaning.WHEN_UNIT) >= 0
                        && meaning.compareTo(Meaning.WHEN_LINK) <= 0;
        CueTrie trie = time ? times : cues;
        trie.add(phrase, new Cue.Entry(meaning, side, reach, value));
    }
}
