package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the fields of one story of a Word document, which reach over runs and paragraphs: what
 * they show is their result, not their code. Not safe for threads.
 */
final class DocxFields {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    private final Set<XmlElement> open;
    private final List<Field> fields = new ArrayList<>();

    /** One field that is not closed yet. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    /** Begins at the start of a story, whose fields are looked through for those never closed. */
    DocxFields(XmlElement story) {
        open = Collections.newSetFromMap(new IdentityHashMap<>());
        List<XmlElement> todo = new ArrayList<>();
        List<XmlElement> begun = new ArrayList<>();
        todo.add(story);
        while (!todo.isEmpty()) {
            XmlElement element = todo.removeLast();
            if (element.named("fldChar")) {
                switch (element.attribute("fldCharType")) {
                    case "begin" -> begun.add(element);
                    case "end" -> {
                        if (!begun.isEmpty()) {
                            begun.removeLast();
                        }
                    }
                    default -> {}
                }
            }
            for (int i = element.children().size() - 1; i >= 0; i--) {
                XmlElement child = element.children().get(i);
                if (!DocxRuns.skipped(child)) {
                    todo.add(child);
                }
            }
        }
        open.addAll(begun);
    }

    private DocxFields(DocxFields other) {
        open = other.open;
        for (Field field : other.fields) {
            Field same = new Field();
            same.code.append(field.code);
            same.result = field.result;
            fields.add(same);
        }
    }

    /** The same state, to read ahead with. */
    DocxFields copy() {
        return new DocxFields(this);
    }

    /** Takes the sign at which a field begins, passes from code to result, or ends. */
    void sign(XmlElement sign) {
        switch (sign.attribute("fldCharType")) {
            case "begin" -> {
                if (!open.contains(sign)) {
                    fields.add(new Field());
                }
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.getLast().result = true;
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    fields.removeLast();
                }
            }
            default -> {}
        }
    }

    /** Takes words of a field's code. */
    void code(String words) {
        if (!fields.isEmpty()) {
            fields.getLast().code.append(words);
        }
    }

    /** Whether words that stand here are seen. */
    boolean shown() {
        for (Field field : fields) {
            if (!field.result) {
                return false;
            }
        }
        return true;
    }

    /** The address that the words here lead to, null for none. */
    @Nullable String link() {
        for (Field field : fields) {
            Matcher code = LINK.matcher(field.code);
            if (field.result && code.matches()) {
                return code.group(1);
            }
        }
        return null;
    }
}
