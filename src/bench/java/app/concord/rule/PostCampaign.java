package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.text.Languages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * A campaign of posts of some three hundred characters in ten languages, the same for the same
 * size. Its sentences are those of the pairs of sentences that tests go by, with most words that
 * say something exchanged for others of the language, so that they are as long and as often denied
 * as real ones and hardly two are the same. One sentence in seven is a standing note, one in five
 * is said of a product in all of its posts, and some of these have a word left out.
 */
final class PostCampaign {
    private static final int LENGTH = 300;
    private static final int SEED = 20261129;
    private static final int POSTS_A_PRODUCT = 12;
    private static final int NOTES = 20;
    private static final int SENTENCES_A_PRODUCT = 3;
    private static final int LONG_WORD = 4;
    private static final double NOTE = 0.14;
    private static final double OF_PRODUCT = 0.2;
    private static final double ALTERED = 0.02;
    private static final double EXCHANGED = 0.85;
    private static final double NAMED = 0.3;
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "do", "fi", "gu", "ka", "le", "mo", "nu", "pa", "re", "si", "to", "va",
                    "wi", "zo", "bri", "dra", "flo", "gra", "kle");
    private static final List<String> NOUNS =
            List.of("Lamp", "Chair", "Kettle", "Jacket", "Rucksack", "Speaker", "Blender", "Tent");

    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Asset brief;

    /** The sentences of a language and the words that may stand in the place of others. */
    private record Voice(List<String> sentences, List<String> small, List<String> capital) {

        /** A word with or without a capital, as this one. */
        String any(String word, Random random) {
            List<String> words = Character.isLowerCase(word.charAt(0)) ? small : capital;
            return words.get(random.nextInt(words.size()));
        }
    }

    /**
     * @param size number of posts
     * @param texts the folder with the texts of the tests by language
     */
    PostCampaign(int size, Path texts) throws IOException {
        for (String language : Languages.all()) {
            voices.put(language, voice(texts, language));
        }
        List<String> languages = List.copyOf(voices.keySet());
        List<Block> messages = new ArrayList<>();
        for (String language : languages.subList(0, 5)) {
            messages.add(block(messages.size(), note(language, 0), Property.MESSAGE));
        }
        brief = asset("brief.csv", Channel.BRIEF, "en", messages);
        Random random = new Random(SEED);
        for (int i = 0; i < size; i++) {
            int product = i / POSTS_A_PRODUCT;
            // Most posts of a product are in one language or two.
            String language = languages.get((product * 7 + random.nextInt(2)) % languages.size());
            Channel channel =
                    switch (random.nextInt(10)) {
                        case 0 -> Channel.EMAIL;
                        case 1 -> Channel.WEB;
                        default -> Channel.SOCIAL;
                    };
            String path = channel.name().toLowerCase(Locale.ROOT) + "/" + language + "/" + i;
            String text = post(product, language, random);
            assets.add(asset(path, channel, language, List.of(block(0, text, null))));
        }
    }

    Campaign campaign() {
        return new Campaign(
                "Posts",
                LocalDate.of(2026, 11, 22),
                List.of("GB"),
                false,
                List.copyOf(voices.keySet()),
                brief,
                assets);
    }

    private static Voice voice(Path texts, String language) throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        for (String line : Files.readAllLines(texts.resolve("pairs/" + language + ".pairs"))) {
            String[] columns = line.split("\t", -1);
            for (int i = 1; i < Math.min(3, columns.length); i++) {
                sentences.add(columns[i]);
            }
        }
        Set<String> small = new LinkedHashSet<>();
        Set<String> capital = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>(sentences);
        Files.readAllLines(texts.resolve("topics/" + language + ".topics")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("["))
                .forEach(lines::add);
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                String word = words[i].substring(0, letters(words[i]));
                if (word.length() >= LONG_WORD) {
                    (Character.isLowerCase(word.charAt(0)) ? small : capital).add(word);
                }
            }
        }
        return new Voice(List.copyOf(sentences), List.copyOf(small), List.copyOf(capital));
    }

    /** How many letters a word begins with, before the sign that ends a sentence. */
    private static int letters(String word) {
        int length = 0;
        while (length < word.length() && Character.isLetter(word.charAt(length))) {
            length++;
        }
        return length;
    }

    private String post(int product, String language, Random random) {
        StringBuilder text = new StringBuilder(LENGTH + 100);
        while (text.length() < LENGTH - 30) {
            double kind = random.nextDouble();
            if (kind < NOTE) {
                text.append(note(language, random.nextInt(NOTES)));
            } else if (kind < NOTE + OF_PRODUCT) {
                String said = ofProduct(product, random.nextInt(SENTENCES_A_PRODUCT), language);
                text.append(random.nextDouble() < ALTERED ? altered(said, random) : said);
            } else {
                text.append(sentence(product, language, random));
            }
            text.append(' ');
        }
        return text.append('#').append(name(product).replace(" ", "")).toString();
    }

    private String note(String language, int number) {
        Random random = new Random(SEED + language.hashCode() * 31L + number);
        return sentence(-1, language, random);
    }

    private String ofProduct(int product, int number, String language) {
        Random random = new Random(product * 31L + number + language.hashCode());
        return sentence(product, language, random);
    }

    private String sentence(int product, String language, Random random) {
        Voice voice = Objects.requireNonNull(voices.get(language));
        String[] words =
                voice.sentences().get(random.nextInt(voice.sentences().size())).split(" ", -1);
        StringBuilder sentence = new StringBuilder();
        for (String word : words) {
            int letters = letters(word);
            boolean other = letters >= LONG_WORD && random.nextDouble() < EXCHANGED;
            sentence.append(sentence.isEmpty() ? "" : " ")
                    .append(other ? voice.any(word, random) + word.substring(letters) : word);
        }
        if (product >= 0 && random.nextDouble() < NAMED) {
            sentence.insert(0, name(product) + ": ");
        }
        return sentence.toString();
    }

    /** The sentence without one of its words. */
    private static String altered(String sentence, Random random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        words.remove(random.nextInt(words.size()));
        return String.join(" ", words);
    }

    private static String name(int product) {
        StringBuilder word = new StringBuilder();
        for (int i = 0, rest = product; i < 3; i++, rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word + "n " + NOUNS.get(product % NOUNS.size());
    }

    private static Block block(int index, String text, @Nullable Property property) {
        return new Block(
                index,
                BlockKind.PARAGRAPH,
                0,
                Region.MAIN,
                "body",
                text,
                List.of(),
                List.of(),
                -1,
                null,
                property,
                null,
                null,
                SourceMap.at(Location.NONE));
    }

    private static Asset asset(String path, Channel channel, String language, List<Block> blocks) {
        return new Asset(path, channel, "txt", path, language, null, null, blocks, "");
    }
}
