package app.concord.importing.social.archive;

import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.json.JsonRecords;
import app.concord.importing.social.LeftOut;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gathers the posts of one file of a download. Not for threads. */
final class PostAssets {
    private static final String PART = "post";
    private static final int TITLE = 60;

    private final SourceFile file;
    private final String format;
    private final String network;
    private final String hash;
    private final LeftOut leftOut = new LeftOut();
    private final List<Asset> assets = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int records;
    private boolean full;

    /**
     * For a file.
     *
     * @param network name of the network it comes from
     */
    PostAssets(SourceFile file, String format, String network) {
        this.file = file;
        this.format = format;
        this.network = network;
        this.hash = file.bytes().sha256();
    }

    /**
     * The posts of a file in JSON, one record after the other until there are as many as are read.
     *
     * @param network name of the network it comes from
     * @param repair applied to every text
     * @param take makes posts of a record; is told the list it stands in
     * @throws IOException if nothing of the file can be read
     */
    static Imported read(
            SourceFile file,
            String format,
            String network,
            UnaryOperator<String> repair,
            Cancellation cancellation,
            Taker take)
            throws IOException {
        PostAssets posts = new PostAssets(file, format, network);
        List<Problem> problems =
                JsonRecords.read(
                        file,
                        JsonRecords.reader(file.bytes()),
                        repair,
                        cancellation,
                        (record, list) -> {
                            take.take(record, list, posts);
                            return !posts.full();
                        });
        return posts.finish(problems);
    }

    /** Makes posts of a record. */
    interface Taker {
        void take(JsonNode record, String list, PostAssets posts);
    }

    /** A post in the making: its blocks in reading order. */
    static final class Post {
        private final int number;
        private final List<Block> blocks = new ArrayList<>();

        private Post(int number) {
            this.number = number;
        }

        /** Adds a text unless it is empty or stands there already. */
        void text(@Nullable Property property, BlockKind kind, String label, String raw) {
            add(property, kind, label, raw, null);
        }

        /** Adds a link by the words a reader sees. */
        void link(String label, String words, String target) {
            add(Property.URL, BlockKind.LINK, label, words.isBlank() ? target : words, target);
        }

        private void add(
                @Nullable Property property,
                BlockKind kind,
                String label,
                String raw,
                @Nullable String target) {
            String text = VisibleText.of(raw);
            if (text.isEmpty() || blocks.stream().anyMatch(b -> b.text().equals(text))) {
                return;
            }
            blocks.add(
                    new Block(
                            blocks.size(),
                            kind,
                            0,
                            Region.MAIN,
                            PART,
                            text,
                            List.of(),
                            List.of(),
                            -1,
                            null,
                            property,
                            label,
                            target,
                            SourceMap.at(Location.inCell(number, label))));
        }

        boolean isEmpty() {
            return blocks.isEmpty();
        }
    }

    /** Begins with the next record of the file. */
    Post next() {
        return new Post(++records);
    }

    void leaveOut(LeftOut.Reason reason) {
        leftOut.add(reason);
    }

    /** Whether no more posts are taken. */
    boolean full() {
        return full;
    }

    /** Takes a post in, unless nothing is written in it or it was there before. */
    void add(Post post, @Nullable LocalDateTime dated) {
        if (post.isEmpty()) {
            leftOut.add(LeftOut.Reason.EMPTY_POST);
            return;
        }
        if (assets.size() >= Limits.POSTS) {
            full = true;
            return;
        }
        String words = post.blocks.getFirst().text();
        if (!seen.add(List.of(words, dated == null ? "" : dated))) {
            leftOut.add(LeftOut.Reason.REPEATED_POST);
            return;
        }
        Channel channel = file.channel();
        assets.add(
                new Asset(
                        file.path() + "#" + post.number,
                        channel == null ? Channel.SOCIAL : channel,
                        format,
                        VisibleText.opening(words, TITLE),
                        null,
                        dated,
                        network,
                        post.blocks,
                        hash));
    }

    /** The posts in the order of their records. */
    Imported finish(List<Problem> met) {
        List<Problem> problems = new ArrayList<>(met);
        if (full) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "posts",
                            String.valueOf(Limits.POSTS)));
        }
        problems.addAll(leftOut.problems(file.path()));
        if (assets.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_CONTENT, "a list without posts"));
        }
        assets.sort(Comparator.comparingInt(PostAssets::number));
        return new Imported(assets, problems);
    }

    private static int number(Asset asset) {
        return Integer.parseInt(asset.path().substring(asset.path().lastIndexOf('#') + 1));
    }

    /** The moment of a time stamp in seconds, in UTC; null where it is none. */
    static @Nullable LocalDateTime seconds(String stamp) {
        if (!stamp.matches("\\d{1,12}") || stamp.equals("0")) {
            return null;
        }
        return LocalDateTime.ofEpochSecond(Long.parseLong(stamp), 0, ZoneOffset.UTC);
    }

    /** The moment of an ISO time with its zone, in UTC; null where it is none. */
    static @Nullable LocalDateTime instant(String iso) {
        try {
            return LocalDateTime.ofInstant(Instant.parse(iso), ZoneOffset.UTC).withNano(0);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
