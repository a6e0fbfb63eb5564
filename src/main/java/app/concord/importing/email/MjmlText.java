package app.concord.importing.email;

import app.concord.model.Cancellation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns MJML into the HTML that means the same, tag by tag and line by line, so that places in the
 * one are places in the other. Nothing is rendered and no other file is opened.
 *
 * @param html the HTML
 * @param title the title, empty if there is none
 * @param titleLine its line, from 1
 * @param includes other files that it wants to be put in
 * @param whole whether it comes to its end
 */
record MjmlText(String html, String title, int titleLine, List<Include> includes, boolean whole) {

    /**
     * Another file that the mail wants to be put in.
     *
     * @param line where it says so, from 1
     */
    record Include(String path, int line) {}

    /** What a tag becomes: what is written for its start and for its end. */
    private record Shape(String start, String end, boolean attributes) {}

    /** Parts whose content is no text of the mail. */
    private static final Set<String> UNREAD =
            Set.of("mj-attributes", "mj-html-attributes", "mj-title");

    private static final Shape BOX = new Shape("<div", "</div>", true);
    private static final Shape NOTHING = new Shape("", "", false);
    private static final Map<String, Shape> SHAPES =
            Map.ofEntries(
                    Map.entry("mjml", new Shape("<html>", "</html>", false)),
                    Map.entry("mj-head", new Shape("<head>", "</head>", false)),
                    Map.entry("mj-body", new Shape("<body>", "</body>", false)),
                    Map.entry("mj-style", new Shape("<style>", "</style>", false)),
                    Map.entry(
                            "mj-preview",
                            new Shape("<div style=\"display:none\">", "</div>", false)),
                    Map.entry(
                            "mj-button", new Shape("<div><a class=\"button\"", "</a></div>", true)),
                    Map.entry("mj-navbar", new Shape("<nav", "</nav>", true)),
                    Map.entry("mj-navbar-link", new Shape("<a", "</a>", true)),
                    Map.entry("mj-social-element", new Shape("<a", "</a>", true)),
                    Map.entry("mj-table", new Shape("<table", "</table>", true)),
                    Map.entry("mj-image", new Shape("<div><img", "</div>", true)),
                    Map.entry("mj-carousel-image", new Shape("<div><img", "</div>", true)),
                    Map.entry("mj-divider", new Shape("<hr>", "", false)),
                    Map.entry("mj-spacer", NOTHING),
                    Map.entry("mj-font", NOTHING),
                    Map.entry("mj-breakpoint", NOTHING),
                    Map.entry("mj-include", NOTHING));
    private static final Pattern NAME = Pattern.compile("</?(mj-[a-z-]{1,40}|mjml)(?![\\w-])");
    private static final Pattern PATH = Pattern.compile("\\bpath\\s*=\\s*[\"']([^\"']{1,300})");
    private static final Pattern TITLE =
            Pattern.compile("<mj-title[^>]{0,200}>(.{0,2000}?)</mj-title", Pattern.DOTALL);
    private static final Pattern ENTITY_LESS = Pattern.compile("<[^>]{0,500}>");

    /** Turns the mark-up into HTML. */
    static MjmlText read(String source, Cancellation cancellation) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        Matcher title = TITLE.matcher(text);
        boolean titled = title.find();
        String words = titled ? ENTITY_LESS.matcher(title.group(1)).replaceAll("") : "";
        Writing writing = new Writing(text, cancellation);
        writing.run();
        return new MjmlText(
                writing.html.toString(),
                org.jsoup.parser.Parser.unescapeEntities(words, false),
                titled ? line(text, title.start()) : 1,
                List.copyOf(writing.includes),
                text.toLowerCase(Locale.ROOT).contains("</mjml"));
    }

    private static int line(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The work on one file. */
    private static final class Writing {
        private final String text;
        private final Cancellation cancellation;
        private final StringBuilder html = new StringBuilder();
        private final List<Include> includes = new ArrayList<>();
        private final Map<String, Integer> opened = new HashMap<>();

        Writing(String text, Cancellation cancellation) {
            this.text = text;
            this.cancellation = cancellation;
        }

        void run() {
            Matcher tag = NAME.matcher(text);
            int at = 0;
            while (at < text.length()) {
                cancellation.check();
                int comment = text.indexOf("<!--", at);
                boolean found = tag.find(at);
                int start = found ? tag.start() : text.length();
                if (comment >= 0 && comment < start && !isConditional(comment)) {
                    int end = text.indexOf("-->", comment);
                    end = end < 0 ? text.length() : end + 3;
                    html.append(text, at, end);
                    at = end;
                    continue;
                }
                html.append(text, at, start);
                at = found ? tag(tag.group(1), start, tag.end()) : start;
            }
        }

        private boolean isConditional(int comment) {
            return text.startsWith("<!--[if", comment);
        }

        /** Writes one tag; returns where the text goes on. */
        private int tag(String name, int start, int from) {
            int end = end(from);
            boolean closing = text.charAt(start + 1) == '/';
            boolean empty = !closing && end > from && text.charAt(end - 1) == '/';
            String attributes = text.substring(from, empty ? end - 1 : end);
            int next = Math.min(text.length(), end + 1);
            if (name.equals("mj-include") && !closing) {
                Matcher path = PATH.matcher(attributes);
                includes.add(new Include(path.find() ? path.group(1) : name, line(text, start)));
            }
            if (UNREAD.contains(name)) {
                int close = closing || empty ? -1 : text.indexOf("</" + name, next);
                int gone = close < 0 ? next : Math.min(text.length(), end(close) + 1);
                breaks(start, gone);
                return gone;
            }
            Shape shape = SHAPES.getOrDefault(name, BOX);
            if (closing) {
                if (opened.merge(name, -1, Integer::sum) >= 0) {
                    html.append(shape.end());
                }
                breaks(from, next);
            } else {
                opened.merge(name, empty ? 0 : 1, Integer::sum);
                html.append(shape.start());
                if (shape.attributes()) {
                    html.append(attributes).append('>');
                } else {
                    breaks(from, next);
                }
                html.append(empty ? shape.end() : "");
            }
            return next;
        }

        private void breaks(int from, int to) {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) == '\n') {
                    html.append('\n');
                }
            }
        }

        /** Offset of the bracket that ends a tag, past brackets in quotation marks. */
        private int end(int from) {
            char quote = 0;
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return i;
                }
            }
            return text.length();
        }
    }
}
