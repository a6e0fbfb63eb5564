package app.concord.rule;

import app.concord.model.CodeRegister.Likeness;
import app.concord.model.CodeRegister.LookAlike;
import app.concord.text.Codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which codes of a campaign could be taken for each other. Codes that share what is left of them
 * when one letter is struck out are few, so that only these are held against each other.
 */
final class LookAlikes {
    private final Map<String, Set<String>> byForm = new HashMap<>();

    /** The look-alikes among these codes. */
    LookAlikes(Collection<String> codes) {
        for (String code : codes) {
            for (String form : forms(code)) {
                byForm.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(code);
            }
        }
    }

    private static Set<String> forms(String code) {
        Set<String> forms = new HashSet<>();
        forms.add("~" + Codes.skeleton(code));
        forms.add(code);
        for (int i = 0; i < code.length(); i++) {
            forms.add(code.substring(0, i) + code.substring(i + 1));
        }
        return forms;
    }

    /** The other codes that could be taken for this one, by code. */
    List<LookAlike> of(String code) {
        Set<String> candidates = new TreeSet<>();
        forms(code).forEach(form -> candidates.addAll(byForm.getOrDefault(form, Set.of())));
        List<LookAlike> found = new ArrayList<>();
        for (String other : candidates) {
            if (Codes.lookAlike(code, other)) {
                found.add(new LookAlike(other, Likeness.CHARACTERS));
            } else if (Codes.oneLetterApart(code, other)) {
                found.add(new LookAlike(other, Likeness.LETTER));
            }
        }
        return found;
    }
}
