package app.concord.importing.social.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TweetsImporterTest {
    private final TweetsImporter importer = new TweetsImporter();

    private Imported read(String path, String script) throws IOException {
        SourceFile file = ImporterSamples.file(path, script);
        assertThat(importer.accepts(file)).isTrue();
        return importer.read(file, Cancellation.NONE);
    }

    @Test
    void writesOutLinksAndSigns() throws IOException {
        Imported imported =
                read(
                        "data/tweets.js",
                        """
                        window.YTD.tweets.part0 = [ { "tweet" : {
                          "id_str" : "1", "created_at" : "Sun Apr 12 08:00:30 +0000 2026",
                          "full_text" : "Lamps &amp; shades &lt;all&gt; &amp;lt; https://t.co/a #light https://t.co/p",
                          "entities" : { "urls" : [ { "url" : "https://t.co/a",
                            "expanded_url" : "https://lumen.example/a?x=1" } ] },
                          "extended_entities" : { "media" : [ { "url" : "https://t.co/p",
                            "ext_alt_text" : "A lamp" } ] } } } ];
                        """);
        assertThat(imported.problems()).isEmpty();
        Asset asset = imported.assets().getFirst();
        assertThat(asset.blocks().getFirst().text())
                .isEqualTo("Lamps & shades <all> &lt; https://lumen.example/a?x=1 #light");
        assertThat(asset.blocks().getFirst().locate(new Span(0, 1)))
                .isEqualTo(Location.inCell(1, "full_text"));
        assertThat(asset.blocks().getLast().property()).isEqualTo(Property.ALT_TEXT);
        assertThat(asset.dated()).isEqualTo("2026-04-12T08:00:30");
        assertThat(asset.network()).isEqualTo("X");
    }

    @Test
    void leavesOutRepostsAndRepliesToOthersAndKeepsThreads() throws IOException {
        Imported imported =
                read(
                        "data/tweets.js",
                        """
                        window.YTD.tweets.part0 = [
                          { "tweet" : { "id_str" : "4", "full_text" : "and on", "in_reply_to_status_id_str" : "3" } },
                          { "tweet" : { "id_str" : "3", "full_text" : "goes on", "in_reply_to_status_id_str" : "1" } },
                          { "tweet" : { "id_str" : "2", "full_text" : "@you Yes", "in_reply_to_status_id_str" : "99" } },
                          { "tweet" : { "id_str" : "5", "full_text" : "RT @other: Lamps" } },
                          { "tweet" : { "id_str" : "1", "full_text" : "It begins" } } ]
                        """);
        assertThat(imported.assets())
                .extracting(Asset::title)
                .containsExactly("and on", "goes on", "It begins");
        assertThat(imported.problems())
                .extracting(Problem::details)
                .containsExactlyInAnyOrder(
                        List.of("1 repost of others"), List.of("1 reply to others"));
    }

    @Test
    void namesPartsWithoutPosts() throws IOException {
        Imported imported =
                read("data/direct-messages.js", "window.YTD.direct_messages.part0 = [ {} ]");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems())
                .containsExactly(
                        Problem.of(
                                "data/direct-messages.js",
                                Problem.Kind.NO_CONTENT,
                                "a part of a download from X without posts: direct-messages"));
    }

    @Test
    void takesTheWholeOfALongPostInPlaceOfItsBeginning() throws IOException {
        String begun = "All about our sale of lamps and shades in one long post";
        List<Asset> assets =
                new ArrayList<>(
                        read(
                                        "data/tweets.js",
                                        "window.YTD.tweets.part0 = [ {\"tweet\": {\"id_str\": \"1\", \"full_text\": \""
                                                + begun
                                                + "… https://t.co/x\"}}, {\"tweet\": {\"id_str\": \"2\", \"full_text\": \"Short\"}} ]")
                                .assets());
        assets.addAll(
                read(
                                "data/note-tweet.js",
                                "window.YTD.note_tweet.part0 = [ {\"noteTweet\": {\"createdAt\": \"2026-04-14T08:00:00.000Z\", \"core\": {\"text\": \""
                                        + begun
                                        + ", and the small print\"}}} ]")
                        .assets());
        assertThat(LongPosts.joined(assets))
                .extracting(Asset::path)
                .containsExactly("data/tweets.js#2", "data/note-tweet.js#1");
    }

    @Test
    void readsAFileLargerThanTheMemoryAsAStream(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tweets.js");
        String pad = "x".repeat(1_000);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("window.YTD.tweets.part0 = [");
            for (int i = 0; i < 60_000; i++) {
                writer.write(i == 0 ? "" : ",\n");
                writer.write("{\"tweet\": {\"id_str\": \"" + i + "\", \"full_text\": \"Lamp " + i);
                writer.write("\", \"pad\": \"" + pad + "\"}}");
            }
            writer.write("]");
        }
        Imported imported =
                importer.read(new SourceFile("tweets.js", null, Bytes.of(file)), Cancellation.NONE);
        assertThat(imported.assets()).hasSize(50_000);
        assertThat(imported.problems())
                .containsExactly(Problem.of("tweets.js", Problem.Kind.CUT_SHORT, "posts", "50000"));
    }

    @Test
    void keepsWhatStandsBeforeDamage() throws IOException {
        Imported imported =
                read(
                        "data/tweets.js",
                        "window.YTD.tweets.part0 = [\n{\"tweet\": {\"id_str\": \"1\", \"full_text\": \"One\"}},\n{\"tweet\": {\"id_");
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.problems())
                .containsExactly(
                        new Problem(
                                "data/tweets.js",
                                Problem.Kind.DAMAGED,
                                Location.atLine(3),
                                List.of("3")));
    }
}
