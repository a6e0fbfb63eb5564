package app.concord.importing.social.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class MastodonImporterTest {
    private static final String PUBLIC = "\"https://www.w3.org/ns/activitystreams#Public\"";
    private static final String ACTOR = "https://social.example/users/lumen";

    private static String activity(String fields, String to) {
        return """
        {"type": "Create", "actor": "%s", "to": [%s], "object": {"type": "Note",
         "published": "2026-04-12T08:00:00Z", "to": [%s], %s}}
        """
                .formatted(ACTOR, PUBLIC, to, fields);
    }

    private static Imported read(String... activities) throws IOException {
        String outbox =
                "{\"type\": \"OrderedCollection\", \"totalItems\": 9, \"orderedItems\": ["
                        + String.join(",", activities)
                        + "]}";
        return new MastodonImporter()
                .read(ImporterSamples.file("outbox.json", outbox), Cancellation.NONE);
    }

    @Test
    void joinsTheTextOfAPost() throws IOException {
        Imported imported =
                read(
                        activity(
                                """
                                "summary": "Sale", "content": "<p>Half price<br />today</p><p><a href=\\"https://www.lumen.example/sale\\"><span class=\\"invisible\\">https://www.</span><span class=\\"ellipsis\\">lumen.example/s</span><span class=\\"invisible\\">ale</span></a> <a href=\\"https://social.example/tags/light\\" class=\\"mention hashtag\\">#<span>light</span></a></p>",
                                "attachment": [{"type": "Document", "name": "A lamp"}]
                                """,
                                PUBLIC));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets().getFirst().blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Sale",
                        "Half price\ntoday\n\nhttps://www.lumen.example/sale #light",
                        "A lamp");
        assertThat(imported.assets().getFirst().dated()).isEqualTo("2026-04-12T08:00");
    }

    @Test
    void leavesOutWhatIsNotSaidToAll() throws IOException {
        Imported imported =
                read(
                        activity("\"content\": \"<p>Own</p>\"", PUBLIC),
                        activity("\"content\": \"<p>Quiet</p>\"", "\"" + ACTOR + "/followers\""),
                        activity(
                                "\"inReplyTo\": \"https://other.example/1\", \"content\": \"<p>Yes</p>\"",
                                PUBLIC),
                        activity(
                                "\"inReplyTo\": \""
                                        + ACTOR
                                        + "/statuses/1\", \"content\": \"<p>More</p>\"",
                                PUBLIC),
                        "{\"type\": \"Announce\", \"actor\": \"a\", \"object\": \"https://other.example/2\"}");
        assertThat(imported.assets())
                .extracting(asset -> asset.blocks().getFirst().text())
                .containsExactly("Own", "More");
        assertThat(imported.problems())
                .extracting(Problem::details)
                .containsExactlyInAnyOrder(
                        List.of("1 post that is not public"),
                        List.of("1 reply to others"),
                        List.of("1 repost of others"));
    }
}
