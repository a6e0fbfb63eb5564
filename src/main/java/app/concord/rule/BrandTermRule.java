package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.text.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sender's own name and terms, written otherwise than the glossary says or, for what it does
 * not know, than the campaign writes them: in one word instead of two, in other capitals, or with
 * another letter; and forms that the glossary forbids.
 */
final class BrandTermRule implements Rule {
    private static final int FEW = 2;
    private static final int FEWEST_RIGHT = 3;
    private static final double SPLIT = 0.9;
    private static final double CAPITALS = 0.75;
    private static final double TERM = 0.75;
    private static final double TURNED = 0.85;
    private static final int LONG = 6;

    @Override
    public String id() {
        return "brand-term";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Prose prose = statements.prose();
        OwnBrand brand = prose.brand();
        OwnNames own = statements.names().own();
        GlossaryReading glossary = statements.names().glossary();
        new GlossaryFindings(this, statements, judgement).add();
        NameReports reports = new NameReports(this, FactKind.BRAND, statements, judgement);
        for (List<OwnBrand.Form> forms : brand.brands()) {
            OwnBrand.Form main = forms.getFirst();
            if (!glossary.allows(main.letters())) {
                for (OwnBrand.Form form : forms.subList(1, forms.size())) {
                    judge(form, main, reports);
                }
            }
            turned(brand.turned(main, prose), main, reports);
        }
        for (JoinedNames.Pair pair : statements.names().joined()) {
            String letters = String.join("", pair.parts());
            if (!own.hold(pair) && !brand.isHost(letters) && !glossary.allows(letters)) {
                reports.joined(pair, TERM);
            }
        }
        for (NearNames.Near near : statements.names().near()) {
            if (brand.words().contains(near.right().folded())) {
                Set<String> parts = new HashSet<>(near.wrong().beside());
                parts.retainAll(brand.words());
                reports.near(near, parts);
            }
        }
        return judgement;
    }

    /** 'Velmora Banca' or 'VelmoraBanca', where all others write 'Banca Velmora'. */
    private static void turned(List<OwnBrand.Spot> spots, OwnBrand.Form main, NameReports reports) {
        long pieces = spots.stream().map(spot -> spot.passage().piece()).distinct().count();
        if (pieces > 0 && pieces <= FEW && main.pieces() >= Math.max(FEWEST_RIGHT, 2 * pieces)) {
            reports.report(
                    "form", statements(spots, reports), statements(main.spots(), reports), TURNED);
        }
    }

    private static List<LinkedFact> statements(List<OwnBrand.Spot> spots, NameReports reports) {
        return spots.stream()
                .map(spot -> reports.statement(spot.passage(), spot.from(), spot.to()))
                .toList();
    }

    private static void judge(OwnBrand.Form form, OwnBrand.Form main, NameReports reports) {
        List<OwnBrand.Spot> spots =
                form.spots().stream()
                        .filter(spot -> spot.passage().speaks() && !spot.compound())
                        .filter(spot -> !spot.spoken())
                        .filter(spot -> spot.passage().asset().channel() != Channel.BRIEF)
                        .toList();
        boolean often =
                main.pieces() >= FEWEST_RIGHT
                        && form.pieces() <= FEW
                        && main.pieces() >= 2 * form.pieces();
        if (spots.isEmpty() || form.shouted()) {
            return;
        }
        boolean words = form.words().size() != main.words().size();
        List<LinkedFact> wrong = statements(spots, reports);
        List<LinkedFact> right = statements(main.spots(), reports);
        boolean handle = words && form.words().size() == 1 && form.small();
        if (!often || handle || (!words && !othersCapitals(form, main, spots))) {
            reports.explain("lettering", wrong, right);
        } else {
            reports.report("form", wrong, right, words ? SPLIT : CAPITALS);
        }
    }

    /**
     * Whether other capitals are a slip: not where a single word could as well be a common one, nor
     * where a sentence begins, nor in the small letters of a post.
     */
    private static boolean othersCapitals(
            OwnBrand.Form form, OwnBrand.Form main, List<OwnBrand.Spot> spots) {
        boolean camel =
                form.words().stream().anyMatch(Word::camel)
                        && main.words().stream().noneMatch(Word::camel);
        if (camel) {
            return true;
        }
        boolean single = main.words().size() == 1;
        Word first = main.words().getFirst();
        boolean peculiar = single && (first.camel() || !first.capitalised());
        OwnBrand.Spot spot = spots.getFirst();
        boolean begins = spot.passage().words().get(spot.from()).apart();
        if (peculiar) {
            return !(begins && !first.camel() && form.words().getFirst().capitalised());
        }
        boolean post = spot.passage().asset().channel() == Channel.SOCIAL;
        boolean lengthy = !single || first.folded().length() >= LONG;
        return lengthy && !post && form.small();
    }
}
