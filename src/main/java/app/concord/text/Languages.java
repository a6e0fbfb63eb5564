package app.concord.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells in which of the program's languages a text is written. */
public final class Languages {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 4000;
    private static final int ENOUGH_WORDS = 6;

    /** From so many of its words on a short text plainly speaks a language. */
    private static final int PLAIN = 3;

    private static final Pattern NOISE =
            Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+|#\\p{L}+|\\d+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("eng", "en"),
                    Map.entry("deu", "de"),
                    Map.entry("fra", "fr"),
                    Map.entry("spa", "es"),
                    Map.entry("ita", "it"),
                    Map.entry("nld", "nl"),
                    Map.entry("por", "pt"),
                    Map.entry("ron", "ro"),
                    Map.entry("ind", "id"),
                    Map.entry("msa", "ms"),
                    Map.entry("zlm", "ms"));

    /**
     * Frequent words that few of the other languages share; what several share stands in the lists
     * of all of them, as 'de' and 'en' would else make Dutch of Spanish.
     */
    private static final Map<String, List<String>> FREQUENT =
            Map.of(
                    "en",
                            words(
                                    "the and of with your for you our is are on at off until save now free shop this all from get"),
                    "de",
                            words(
                                    "und der die das mit für ihr ihre sie auf bis nur jetzt statt ist im den von zum ab bei nicht alle wir dein"),
                    "fr",
                            words(
                                    "le la les à au aux et de en des du avec pour votre vos sur jusqu'au jusqu une dès chez nous est seulement lieu"),
                    "es",
                            words(
                                    "el la los las al y de en o con para por este su sus hasta una del desde más tu tus ahora solo antes sin menos"),
                    "it",
                            words(
                                    "il la le gli al dal e è o con per fino una di del della tuo anche solo invece sconto più ora"),
                    "nl",
                            words(
                                    "de het en met voor uw van tot een op nu bij je jouw vanaf korting niet alle"),
                    "pt",
                            words(
                                    "o os as às ao aos à das dos na nas pelo pela e de com para seu até uma do da por este mais desde apenas não você em agora"),
                    "ro",
                            words(
                                    "și cu o nu în al pentru la până de din reducere acum doar sau este lei pe toate"),
                    "id",
                            words(
                                    "dan dengan untuk yang hingga di anda gratis diskon hanya dari pada kami harga rp berlaku bisa karena uang"),
                    "ms",
                            words(
                                    "dan dengan untuk yang sehingga di anda percuma diskaun hanya dari pada kami harga rm sah boleh kerana wang talian"));

    private static final List<String> INDONESIAN =
            words(
                    "gratis hingga diskon rp bisa karena uang pakaian gunakan mobil anda kantor beli ongkir berlaku toko butuh coba senin kamis jumat maret juli agustus desember");
    private static final List<String> MALAY =
            words(
                    "percuma sehingga diskaun rm boleh kerana wang talian ialah kereta pejabat baju peti ringgit kedai sahaja anda-anda pelbagai cuba sila isnin khamis jumaat mac julai ogos disember");

    private Languages() {}

    /** ISO 639-1 codes of the program's languages, in the order of the alphabet. */
    public static List<String> all() {
        return KNOWN.values().stream().distinct().sorted().toList();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }

    /**
     * The ISO 639-1 code of the text's language, one of en de fr es it nl pt ro id ms; null where
     * the text is too short to tell.
     */
    public static @Nullable String of(String text) {
        String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = NOISE.matcher(part).replaceAll(" ").strip();
        if (plain.length() < SHORTEST) {
            return null;
        }
        List<String> words = wordsOf(plain);
        if (words.size() < 3) {
            return null;
        }
        String frequent = byFrequentWords(words);
        if (frequent != null && words.size() < 4 * ENOUGH_WORDS) {
            return settle(frequent, words);
        }
        if (words.size() < ENOUGH_WORDS) {
            return null;
        }
        String code = KNOWN.get(LanguageModel.get().languageOf(plain));
        return code == null ? null : settle(code, words);
    }

    /**
     * The language of a short text in a campaign that speaks others than the one it was taken for:
     * its own where it plainly has its words, else the one of those whose words it has, or that is
     * spoken most.
     *
     * @param guess what the text was taken for
     * @param spoken how much is written in each language of the campaign; not empty
     */
    public static String likely(String text, String guess, Map<String, Integer> spoken) {
        List<String> words = wordsOf(NOISE.matcher(text).replaceAll(" "));
        String best = spoken.keySet().iterator().next();
        for (String language : spoken.keySet()) {
            int more = signs(words, language) - signs(words, best);
            boolean louder =
                    spoken.getOrDefault(language, 0).compareTo(spoken.getOrDefault(best, 0)) > 0;
            best = more > 0 || (more == 0 && louder) ? language : best;
        }
        boolean twins = isMalayan(guess) && isMalayan(best);
        int own = twins ? twinSigns(words, guess) : signs(words, guess);
        int other = twins ? twinSigns(words, best) : signs(words, best);
        return own >= PLAIN && own > 2 * other ? guess : best;
    }

    private static int signs(List<String> words, String language) {
        List<String> frequent = FREQUENT.getOrDefault(language, List.of());
        return (int) words.stream().filter(frequent::contains).distinct().count();
    }

    private static int twinSigns(List<String> words, String language) {
        List<String> own = language.equals("id") ? INDONESIAN : MALAY;
        return (int) words.stream().filter(own::contains).distinct().count();
    }

    private static boolean isMalayan(String language) {
        return language.equals("id") || language.equals("ms");
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * The language with clearly most of its frequent words in the text, null for a tie or too few.
     */
    private static @Nullable String byFrequentWords(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        FREQUENT.forEach((language, frequent) ->
                counts.put(language, (int) words.stream().filter(frequent::contains).count()));
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most
                    || (entry.getValue() == most
                            && best != null
                            && entry.getKey().compareTo(best) < 0)) {
                second = entry.getValue() > most ? most : second;
                if (entry.getValue() == most) {
                    second = most;
                }
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most >= 2 && most > second ? best : null;
    }

    /** Tells Indonesian from Malay by words that only one of them uses. */
    private static String settle(String code, List<String> words) {
        if (!isMalayan(code)) {
            return code;
        }
        long indonesian = words.stream().filter(INDONESIAN::contains).count();
        long malay = words.stream().filter(MALAY::contains).count();
        return malay > indonesian ? "ms" : indonesian > malay ? "id" : code;
    }
}
