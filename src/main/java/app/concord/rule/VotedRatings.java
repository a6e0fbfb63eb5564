package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ratings that stand with one and the same number of voices: '4.7 out of 5 from 12,400 drivers' and
 * '4.5 out of 5 from 12,400 drivers' are of one thing, whatever stands around.
 */
final class VotedRatings {
    private static final int REACH = 60;
    private static final double SURE = 0.95;
    private static final double KNOWN = 0.95;
    private static final Pattern VOICES =
            Pattern.compile(
                    "(?<![\\d.,])(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})+|\\d{3,7})(?![\\d%])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Statements statements;
    private final Accusation accusation;

    VotedRatings(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /** Judges them; where those stand that are accused. */
    Set<Place> judge() {
        Map<String, List<LinkedFact>> byVoices = new LinkedHashMap<>();
        for (LinkedFact fact : statements.of(FactKind.RATING)) {
            for (String voices : voices(fact)) {
                byVoices.computeIfAbsent(voices, v -> new ArrayList<>()).add(fact);
            }
        }
        Set<Place> accused = new HashSet<>();
        for (List<LinkedFact> ratings : byVoices.values()) {
            List<List<LinkedFact>> values =
                    new ArrayList<>(Statements.group(ratings, Measures::value).values());
            if (values.size() == 2) {
                hold(values.getFirst(), values.getLast(), accused);
            }
        }
        return accused;
    }

    private void hold(List<LinkedFact> one, List<LinkedFact> other, Set<Place> accused) {
        boolean first =
                statements.anyBrief(one)
                        || (!statements.anyBrief(other)
                                && Truth.weight(one, statements)
                                        >= Truth.weight(other, statements));
        List<LinkedFact> right = first ? one : other;
        List<LinkedFact> wrong = first ? other : one;
        Set<String> pieces = Statements.pieces(right);
        if (Statements.pieces(wrong).stream().noneMatch(pieces::contains)) {
            accusation.reportOfOne("rating", sure(wrong), sure(right), SURE);
            wrong.forEach(fact -> accused.add(fact.fact().place()));
        }
    }

    private static List<LinkedFact> sure(List<LinkedFact> ratings) {
        return ratings.stream()
                .map(fact ->
                        new LinkedFact(
                                fact.fact(),
                                fact.subject(),
                                Attachment.PIECE,
                                Math.max(KNOWN, fact.confidence())))
                .toList();
    }

    /** The numbers of voices that stand beside a rating in its line. */
    private Set<String> voices(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        if (block == null) {
            return Set.of();
        }
        String text = block.text();
        int start = Math.min(fact.fact().place().span().start(), text.length());
        int end = Math.min(fact.fact().place().span().end(), text.length());
        Set<String> voices = new HashSet<>();
        for (String beside :
                List.of(
                        text.substring(Math.max(0, start - REACH), start),
                        text.substring(end, Math.min(text.length(), end + REACH)))) {
            Matcher number = VOICES.matcher(beside);
            while (number.find()) {
                if (!YEAR.matcher(number.group(1)).matches()) {
                    voices.add(number.group(1).replaceAll("\\D", ""));
                }
            }
        }
        return voices;
    }
}
