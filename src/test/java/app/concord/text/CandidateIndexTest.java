package app.concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which things an index proposes for the words of a text. */
class CandidateIndexTest {

    @Test
    void rareWordsCountMore() {
        Map<String, List<String>> things = new LinkedHashMap<>();
        things.put("rug", List.of("miro", "lamp"));
        things.put("lamp", List.of("orla", "lamp"));
        things.put("shade", List.of("shade", "lamp"));

        try (CandidateIndex index = new CandidateIndex(things)) {
            assertThat(index.search(List.of("lamp", "orla"), 10))
                    .startsWith("lamp")
                    .containsExactlyInAnyOrder("lamp", "rug", "shade");
        }
    }

    @Test
    void thingsThatShareNoWordAreNotProposed() {
        try (CandidateIndex index = new CandidateIndex(Map.of("lamp", Set.of("orla")))) {
            assertThat(index.search(List.of("miro", "rug"), 10)).isEmpty();
            assertThat(index.search(List.of("Orla"), 10)).as("words are taken as given").isEmpty();
        }
    }

    @Test
    void nothingIsProposedForNothing() {
        try (CandidateIndex index = new CandidateIndex(Map.of("lamp", Set.of("orla")))) {
            assertThat(index.search(List.of(), 10)).isEmpty();
            assertThat(index.search(List.of("orla"), 0)).isEmpty();
        }
        try (CandidateIndex index = new CandidateIndex(Map.of())) {
            assertThat(index.search(List.of("orla"), 10)).isEmpty();
        }
    }

    @Test
    void numberOfCandidatesIsBounded() {
        Map<String, Set<String>> many = new LinkedHashMap<>();
        IntStream.range(0, 500).forEach(i -> many.put("lamp " + i, Set.of("lamp", "name" + i)));

        try (CandidateIndex index = new CandidateIndex(many)) {
            assertThat(index.search(List.of("lamp", "name7"), 24)).hasSize(24).startsWith("lamp 7");
        }
    }

    @Test
    void textOfAnyLengthMayBeSearched() {
        List<String> words = IntStream.range(0, 5000).mapToObj(i -> "word" + i).toList();

        try (CandidateIndex index = new CandidateIndex(Map.of("lamp", Set.of("word3")))) {
            assertThat(index.search(words, 5)).containsExactly("lamp");
        }
    }
}
