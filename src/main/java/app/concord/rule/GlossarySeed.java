package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.GlossaryTerm;
import app.concord.model.Property;
import app.concord.model.Subject;
import app.concord.text.Terms;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes the rows of a glossary: the sender's own name and the names of the products, each as the
 * brief writes it, else as most pieces do, with the shorter names that pieces use.
 */
public final class GlossarySeed {
    private static final int MOST_WORDS = 6;
    private static final int MOST_TERMS = 500;
    private static final int SHORTEST = 3;
    private static final String NO_NAME = "%€$£¥,;:|()\"";
    private static final List<String> MARKS = List.of("®", "™", "℠");

    private final Statements statements;
    private final Map<String, SeedName> names = new LinkedHashMap<>();
    private final Set<SeedName> brands = new LinkedHashSet<>();
    private final Map<SeedName, Set<SeedName>> shorter = new LinkedHashMap<>();

    private GlossarySeed(Statements statements) {
        this.statements = statements;
    }

    /** What is not in the campaign's glossary yet, the most used first. */
    public static List<GlossaryTerm> of(Statements statements) {
        GlossarySeed seed = new GlossarySeed(statements);
        seed.gather();
        seed.count();
        return seed.terms();
    }

    private void gather() {
        Prose prose = statements.prose();
        for (List<OwnBrand.Form> forms : prose.brand().brands()) {
            brand(name(forms.getFirst().written(), true));
        }
        for (Passage passage : prose.passages()) {
            Block block = passage.block();
            if (passage.asset().channel() != Channel.BRIEF) {
                continue;
            }
            boolean ofBrand = block.property() == Property.BRAND;
            if (ofBrand || block.property() == Property.NAME) {
                SeedName named = name(block.text(), true);
                if (named != null) {
                    named.approve(Lettering.plain(block.text()));
                }
                if (ofBrand) {
                    brand(named);
                }
            }
        }
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.PRODUCT) {
                gather(subject);
            }
        }
        for (SeedName whole : List.copyOf(names.values())) {
            withoutBrand(whole);
        }
    }

    private void brand(@Nullable SeedName name) {
        if (name != null) {
            brands.add(name);
        }
    }

    /** The names of a product, the brief's or else the longest with the others as shorter ones. */
    private void gather(Subject subject) {
        List<SeedName> all = new ArrayList<>();
        for (String written : subject.names()) {
            SeedName name = name(written, false);
            if (name != null && !all.contains(name)) {
                all.add(name);
            }
        }
        all.sort(
                Comparator.comparing((SeedName one) -> !one.isApproved())
                        .thenComparingInt(one -> -one.words().size()));
        for (int i = 1; i < all.size(); i++) {
            SeedName whole = all.getFirst();
            SeedName part = all.get(i);
            if (part.words().size() < whole.words().size()
                    && whole.words().containsAll(part.words())
                    && !brands.contains(part)) {
                shorter.computeIfAbsent(whole, w -> new LinkedHashSet<>()).add(part);
            }
        }
    }

    /** A name that begins with the sender's may be used without it. */
    private void withoutBrand(SeedName whole) {
        for (SeedName brand : List.copyOf(brands)) {
            int length = brand.words().size();
            if (whole.words().size() > length
                    && whole.words().subList(0, length).equals(brand.words())) {
                List<Word> written = Words.of(whole.first());
                String rest = whole.first().substring(written.get(length).start());
                NameUse.Use use = statements.prose().use().uses().get(Words.fold(rest));
                boolean alone = use != null && use.inside() && !use.small();
                SeedName part = name(rest, alone);
                if (part != null && !part.isApproved()) {
                    shorter.computeIfAbsent(whole, w -> new LinkedHashSet<>()).add(part);
                }
            }
        }
    }

    /**
     * The name that is written like this.
     *
     * @param surely whether a single common word would be a name as well
     * @return null if it is none
     */
    private @Nullable SeedName name(String text, boolean surely) {
        String written = Lettering.plain(text);
        if (!isName(written, surely)) {
            return null;
        }
        SeedName name = new SeedName(written);
        SeedName known = names.putIfAbsent(name.letters(), name);
        return known == null ? name : known;
    }

    private boolean isName(String written, boolean surely) {
        List<Word> words = Words.of(written);
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || written.length() < SHORTEST
                || !words.stream().allMatch(Word::running)
                || written.chars().anyMatch(c -> NO_NAME.indexOf(c) >= 0)
                || words.stream().allMatch(Word::numeric)) {
            return false;
        }
        Word first = words.getFirst();
        boolean capital = first.capitalised() || first.camel();
        if (surely) {
            return capital;
        }
        boolean peculiar = words.size() > 1 || first.camel() || first.numeric();
        return capital && peculiar && !isStop(first) && !isStop(words.getLast());
    }

    private boolean isStop(Word word) {
        return statements.campaign().languages().stream()
                .anyMatch(language -> Terms.isStopWord(word.folded(), language));
    }

    private void count() {
        List<GlossaryTerm> terms = new ArrayList<>();
        names.values().forEach(name -> terms.add(term(name.first(), List.of(), "")));
        GlossaryReader reader = new GlossaryReader(new GlossaryForms(terms));
        Set<SeedName> parts = parts();
        for (Passage passage : statements.prose().passages()) {
            for (GlossaryMention mention : reader.read(passage)) {
                count(mention, Set.of());
                reader.inside(mention).forEach(inside -> count(inside, parts));
            }
        }
    }

    private Set<SeedName> parts() {
        Set<SeedName> parts = new LinkedHashSet<>();
        shorter.values().forEach(parts::addAll);
        return parts;
    }

    /** Counts a mention, unless it is of a shorter name that is only met inside of its whole. */
    private void count(GlossaryMention mention, Set<SeedName> parts) {
        SeedName name = names.get(String.join("", mention.form().words()));
        if (name == null || parts.contains(name)) {
            return;
        }
        int piece = mention.passage().piece();
        name.add(piece, mention.written());
        for (String mark : MARKS) {
            if (GlossaryMarks.isMarked(mention, mark)) {
                name.mark(piece, mark);
            }
        }
    }

    private List<GlossaryTerm> terms() {
        GlossaryReading glossary = statements.names().glossary();
        Set<SeedName> parts = parts();
        List<SeedName> used = new ArrayList<>();
        for (SeedName name : names.values()) {
            boolean part = !name.isApproved() && parts.contains(name);
            if (name.isUsed()
                    && isNamed(name)
                    && !part
                    && !isSize(name)
                    && !glossary.allows(name.letters())) {
                used.add(name);
            }
        }
        used.sort(
                Comparator.comparing((SeedName one) -> !brands.contains(one))
                        .thenComparingInt(one -> -one.pieces())
                        .thenComparing(SeedName::written));
        return used.stream()
                .limit(MOST_TERMS)
                .map(one -> term(one.written(), shorter(one), one.mark()))
                .toList();
    }

    /** Whether capitals tell it from a few common words at the beginning of a cell. */
    private boolean isNamed(SeedName name) {
        List<Word> words = Words.of(name.written());
        long named =
                words.stream().filter(w -> w.capitalised() || w.camel() || w.numeric()).count();
        boolean peculiar = words.getFirst().camel() || isOfBrand(words.getFirst().folded());
        return named > 1 || (named == 1 && (words.size() == 1 || peculiar));
    }

    private boolean isOfBrand(String word) {
        return brands.stream().anyMatch(brand -> brand.words().contains(word));
    }

    private boolean isSize(SeedName name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.words().subList(0, name.words().size() - 1)) {
            letters.append(word);
            SeedName begun = names.get(letters.toString());
            if (begun != null && begun.isUsed() && name.isSizeOf(begun)) {
                return true;
            }
        }
        return false;
    }

    private List<String> shorter(SeedName whole) {
        Stream<String> parts =
                shorter.getOrDefault(whole, Set.of()).stream()
                        .filter(SeedName::isUsed)
                        .map(SeedName::written);
        return Stream.concat(parts, whole.otherWays().stream()).distinct().toList();
    }

    private static GlossaryTerm term(String written, List<String> shortForms, String mark) {
        return new GlossaryTerm(0, 0, written, shortForms, List.of(), mark, Set.of(), "");
    }
}
