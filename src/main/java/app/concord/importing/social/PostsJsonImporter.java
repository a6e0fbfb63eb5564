package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.json.JsonHead;
import app.concord.importing.json.JsonRecords;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a plain list of posts in JSON, as schedulers and own scripts write it: a list of objects
 * whose names mean the same as the headers of a table of posts. Other JSON is not taken.
 */
public final class PostsJsonImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("json", "jsonl", "ndjson");

    @Override
    public String id() {
        return "posts";
    }

    @Override
    public long largest() {
        return Limits.STREAMED_FILE;
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (!ENDINGS.contains(file.ending())) {
            return false;
        }
        JsonHead head = JsonHead.of(file);
        return head.records().stream().anyMatch(JsonPost::isPost);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        List<Map<String, String>> posts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean[] cut = {false};
        String[] list = {null};
        List<Problem> problems =
                new ArrayList<>(
                        JsonRecords.read(
                                file,
                                JsonRecords.reader(file.bytes()),
                                UnaryOperator.identity(),
                                cancellation,
                                (record, from) -> {
                                    if (list[0] == null && JsonPost.isPost(record)) {
                                        list[0] = from;
                                    }
                                    if (posts.size() >= Limits.POSTS) {
                                        cut[0] = true;
                                    } else if (from.equals(list[0])) {
                                        posts.add(post(record, names));
                                    }
                                    return !cut[0];
                                }));
        if (cut[0]) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "posts",
                            String.valueOf(Limits.POSTS)));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(1, names));
        for (Map<String, String> post : posts) {
            List<String> cells = new ArrayList<>();
            names.forEach(name -> cells.add(post.getOrDefault(name, "")));
            rows.add(new Row(rows.size() + 1, cells));
        }
        return SocialPosts.read(file, id(), List.of(new Sheet(rows, problems)), cancellation);
    }

    private static Map<String, String> post(JsonNode record, List<String> names) {
        Map<String, String> post = JsonPost.of(record);
        for (String name : post.keySet()) {
            if (!names.contains(name) && names.size() < Limits.TABLE_COLUMNS) {
                names.add(name);
            }
        }
        return post;
    }
}
