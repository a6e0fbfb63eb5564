package app.concord.importing.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names by which things in linked data refer to each other. */
final class LinkedNames {
    /** Nothing has a name. */
    static final LinkedNames NONE = new LinkedNames();

    private static final List<String> REFERRING = List.of("offers", "hasVariant");

    private final Map<String, JsonTree.Branch> named = new HashMap<>();
    private final Set<JsonTree> toldElsewhere = Collections.newSetFromMap(new IdentityHashMap<>());

    private LinkedNames() {}

    /** The names in a script. */
    static LinkedNames in(JsonTree root) {
        LinkedNames names = new LinkedNames();
        names.gather(root);
        if (!names.named.isEmpty()) {
            names.follow(root);
        }
        return names;
    }

    private void gather(JsonTree tree) {
        switch (tree) {
            case JsonTree.Leaf _ -> {}
            case JsonTree.Row row -> row.items().forEach(this::gather);
            case JsonTree.Branch branch -> {
                if (branch.get("@id") instanceof JsonTree.Leaf id && branch.members().size() > 1) {
                    named.putIfAbsent(id.text(), branch);
                }
                branch.members().values().forEach(this::gather);
            }
        }
    }

    private void follow(JsonTree tree) {
        switch (tree) {
            case JsonTree.Leaf _ -> {}
            case JsonTree.Row row -> row.items().forEach(this::follow);
            case JsonTree.Branch branch -> {
                for (String member : REFERRING) {
                    for (JsonTree value : JsonTree.each(branch.get(member))) {
                        if (value instanceof JsonTree.Branch inner && isReference(inner)) {
                            toldElsewhere.add(meant(inner));
                        }
                    }
                }
                branch.members().values().forEach(this::follow);
            }
        }
    }

    private static boolean isReference(JsonTree.Branch branch) {
        return branch.members().size() == 1 && branch.get("@id") instanceof JsonTree.Leaf;
    }

    /** What a mere reference means, the branch itself if it says something. */
    JsonTree.Branch meant(JsonTree.Branch branch) {
        return isReference(branch) && branch.get("@id") instanceof JsonTree.Leaf id
                ? named.getOrDefault(id.text(), branch)
                : branch;
    }

    /** Whether something else refers to the branch as its own and tells it. */
    boolean isToldElsewhere(JsonTree.Branch branch) {
        return toldElsewhere.contains(branch);
    }
}
