package app.concord.importing.social;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Property;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The layouts that schedulers and networks write, one post of each. */
class SocialToolsTest {
    private static final String WORDS = "Aurora lamp, now 40 EUR";

    /**
     * A file of a tool and what is known of its post.
     *
     * @param rows with Q for the words of the post
     */
    record Export(String tool, String rows, @Nullable String dated, @Nullable String network) {
        @Override
        public String toString() {
            return tool;
        }
    }

    static Stream<Export> exports() {
        return Stream.of(
                new Export(
                        "Hootsuite upload",
                        "04/28/2026 09:00,Q,https://lumen.example/a",
                        "2026-04-28T09:00",
                        null),
                new Export(
                        "Hootsuite export",
                        """
                        Post performance,,,,
                        "Apr 1, 2026 - Apr 30, 2026",,,,
                        Date (GMT),Post ID,Post Message,Post Permalink,Likes
                        2026-04-12 08:00,1.78E+17,Q,https://instagram.com/p/abc,"1,200"
                        """,
                        "2026-04-12T08:00",
                        "Instagram"),
                new Export(
                        "Buffer",
                        "Text,Image URL,Tags,Posting Time\nQ,https://cdn.lumen.example/a.jpg,spring,4/28/26 09:00\n",
                        "2026-04-28T09:00",
                        null),
                new Export(
                        "Sprout",
                        "date,time_24hr,message_text\n28/04/2026,17:30,Q\n",
                        "2026-04-28T17:30",
                        null),
                new Export(
                        "Later",
                        "Posted At,Caption,Media Type,Post URL\n\"Apr 5, 2026 6:15 PM\",Q,Image,https://www.instagram.com/p/a/\n",
                        "2026-04-05T18:15",
                        "Instagram"),
                new Export(
                        "Late",
                        "content,platform,account_id,scheduled_for,media_url\nQ,tiktok,a1,2026-04-12T08:00:00Z,\n",
                        "2026-04-12T08:00",
                        "tiktok"),
                new Export(
                        "Metricool",
                        "Text,Date (YYYY-MM-DD),Time (HH:MM:SS),Draft,Facebook,Twitter/X,LinkedIn,Picture Url 1,Alt text picture 1,Alt text picture 2,First Comment Text\nQ,2026-04-12,09:00:00,FALSE,TRUE,FALSE,TRUE,https://cdn.lumen.example/a.jpg,A lamp,Its shade,Link below\n",
                        "2026-04-12T09:00",
                        "Facebook, LinkedIn"),
                new Export(
                        "Ayrshare",
                        "post,platforms,mediaUrls,scheduleDate\nQ,\"twitter, facebook\",,2026-04-12T08:00:00Z\n",
                        "2026-04-12T08:00",
                        "twitter, facebook"),
                new Export(
                        "PostFast",
                        "scheduled_at,account_id,content,media_urls,first_comment\n2026-04-12 08:00,7,Q,,Link below\n",
                        "2026-04-12T08:00",
                        null),
                new Export(
                        "Agorapulse",
                        "Publishing date,Publishing time,Message,Link\n28/04/2026,09:00,Q,https://lumen.example\n",
                        "2026-04-28T09:00",
                        null),
                new Export(
                        "Tailwind",
                        "Schedule Date,Schedule Time,Pin Description,Board Name,Link URL,Image URL\n2026-04-12,9:00 am,Q,Lamps,https://lumen.example,\n",
                        "2026-04-12T09:00",
                        "Pinterest"),
                new Export(
                        "Meta, Portuguese",
                        "Identificação da publicação;Descrição;Horário de publicação;Link permanente;Tipo de publicação;Curtidas\n1;Q;28/04/2026 09:00;https://www.facebook.com/lumen/posts/1;Fotos;5\n",
                        "2026-04-28T09:00",
                        "Facebook"),
                new Export(
                        "LinkedIn shares",
                        "Date,ShareLink,ShareCommentary,SharedUrl,Visibility\n2026-04-12 08:00:00,https://www.linkedin.com/feed/update/urn%3A1,Q,https://lumen.example,MEMBER_NETWORK\n",
                        "2026-04-12T08:00",
                        "LinkedIn"),
                new Export(
                        "X, older",
                        "Tweet id,Tweet permalink,Tweet text,time,impressions\n1,https://twitter.com/l/status/1,Q,2024-03-15 18:42 +0000,5\n",
                        "2024-03-15T18:42",
                        "X"),
                new Export(
                        "X",
                        "Post id,Date,Post text,Post Link,Impressions,Detail Expands\n1,\"Tue, Jul 14, 2026\",Q,,5,1\n",
                        "2026-07-14T00:00",
                        "X"),
                new Export(
                        "TikTok",
                        "Video title,Video link,Post time,Total views\nQ,https://www.tiktok.com/@lumen/video/1,2026-04-12 09:10,5\n",
                        "2026-04-12T09:10",
                        "TikTok"));
    }

    private static Imported read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SocialCsvImporter()
                .read(new SourceFile("a.csv", null, Bytes.of(bytes)), Cancellation.NONE);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void readsThePostOfATool(Export export) throws IOException {
        Imported imported = read(export.rows().replace("Q", "\"" + WORDS + "\""));
        assertThat(imported.problems()).isEmpty();
        Asset asset = imported.assets().getFirst();
        assertThat(asset.blocks().getFirst().text()).isEqualTo(WORDS);
        assertThat(asset.blocks().getFirst().property()).isEqualTo(Property.POST_TEXT);
        assertThat(asset.dated()).isEqualTo(export.dated());
        assertThat(asset.network()).isEqualTo(export.network());
        assertThat(asset.blocks())
                .filteredOn(block -> block.region() == Region.MAIN)
                .noneMatch(block -> block.text().matches("[\\d,.]+"));
    }

    @Test
    void keepsAllAltTextsAndCommentsApart() throws IOException {
        Imported imported =
                read(
                        "Text,Alt text(s) - Separated by ||,Comment(s) - Separated by ||,Label(s) - Separated by comma\nHi,Lamp||Shade,First||Second,spring\n");
        assertThat(imported.assets().getFirst().blocks())
                .filteredOn(block -> block.region() == Region.MAIN)
                .extracting(Block::text)
                .containsExactly("Hi", "Lamp", "Shade", "First", "Second");
    }

    @Test
    void keepsTheLinesOfASearchAdvertisementInTheirOrder() throws IOException {
        Imported imported =
                read(
                        "Campaign,Headline 1,Headline 2,Description 1,Description 2,Final URL\nLamps,Half price,Light for all,All lamps are half price this week,Only online,https://lumen.example\n");
        assertThat(imported.assets().getFirst().blocks())
                .filteredOn(block -> block.region() == Region.MAIN)
                .extracting(Block::text)
                .containsExactly(
                        "Half price",
                        "Light for all",
                        "All lamps are half price this week",
                        "Only online",
                        "https://lumen.example");
    }

    @Test
    void readsTheCardsOfACarousel() throws IOException {
        Imported imported =
                read(
                        "Ad name,Body,Product 1 - Name,Product 1 - Description,Product 1 - Link,Product 2 - Name,Call to action\na,All lamps,Aurora,Now 40 EUR,https://lumen.example/a,Borea,Shop now\n");
        assertThat(imported.assets().getFirst().blocks())
                .filteredOn(block -> block.region() == Region.MAIN)
                .extracting(Block::property)
                .containsExactly(
                        Property.POST_TEXT,
                        Property.TITLE,
                        Property.DESCRIPTION,
                        Property.URL,
                        Property.TITLE,
                        null);
    }

    @Test
    void undoesTheQuotesThatLinkedInPutsAroundLines() throws IOException {
        Imported imported =
                read(
                        "Date,ShareLink,ShareCommentary\n2026-04-12 08:00:00,,\"One\"\"\n\"\"\"\"\n\"\"Two \"\"\"\"so\"\"\"\" it is\"\n");
        assertThat(imported.assets().getFirst().blocks().getFirst().text())
                .isEqualTo("One\n\nTwo \"so\" it is");
    }

    @Test
    void takesFormulasAsText() throws IOException {
        Imported imported =
                read(
                        "Text,Date\n\"=HYPERLINK(\"\"http://a.example\"\")\",2026-04-12\n'=Half price,2026-04-13\n\"=\"\"007\"\"\",2026-04-14\n-25% off,2026-04-15\n");
        assertThat(imported.assets())
                .extracting(Asset::title)
                .containsExactly(
                        "=HYPERLINK(\"http://a.example\")", "=Half price", "007", "-25% off");
    }

    @Test
    void doesNotTakeThePostsOwnAddressForItsLink() throws IOException {
        Imported imported =
                read(
                        "Date,Network,Link,Post\n2026-04-12,Instagram,https://www.instagram.com/reel/x,Hi there\n");
        Block link = imported.assets().getFirst().blocks().getLast();
        assertThat(link.target()).isEqualTo("https://www.instagram.com/reel/x");
        assertThat(link.region()).isEqualTo(Region.NAVIGATION);
        assertThat(link.property()).isNull();
    }

    @Test
    void decidesTheOrderOverAllTables() throws IOException {
        Imported imported = read("Date,Text\n04/05/2026,One\n04/28/2026,Two\n");
        assertThat(imported.assets().getFirst().dated()).isEqualTo("2026-04-05T00:00");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.layout().orderOpen()).isFalse();
        assertThat(List.of(imported.layout().columns().getFirst().meaning())).contains("date");
    }
}
