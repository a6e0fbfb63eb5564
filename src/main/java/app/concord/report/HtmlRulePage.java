package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.RulePages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule in the HTML report: headings, paragraphs, lists, strong words, words in code.
 * More of Markdown is not used there.
 */
final class HtmlRulePage {
    private static final Pattern INLINE =
            Pattern.compile("\\*\\*(?<strong>.+?)\\*\\*|`(?<code>[^`]+)`|\\*(?<em>[^*]+)\\*");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*]|\\d+\\.)\\s+");

    /** Level of the page's own headings below its title, which the report shows itself. */
    private static final String HEADING = "h3";

    private final Markup html;
    private final StringBuilder words = new StringBuilder();
    private boolean list;
    private boolean item;

    private HtmlRulePage(Markup html) {
        this.html = html;
    }

    /** Writes the page without its title. */
    static void write(Markup html, String rule) {
        if (!RulePages.has(rule)) {
            html.element("p", Messages.text("rule." + rule + ".summary"));
            return;
        }
        HtmlRulePage page = new HtmlRulePage(html);
        RulePages.page(rule).lines().forEach(page::line);
        page.end();
    }

    private void line(String line) {
        String stripped = line.strip();
        Matcher bullet = ITEM.matcher(stripped);
        if (stripped.isEmpty()) {
            flush();
        } else if (stripped.startsWith("#")) {
            end();
            if (stripped.startsWith("##")) {
                html.element(HEADING, stripped.replaceFirst("^#+\\s*", ""));
            }
        } else if (bullet.find()) {
            flush();
            item = true;
            words.append(stripped, bullet.end(), stripped.length());
        } else {
            words.append(words.isEmpty() ? "" : " ").append(stripped);
        }
    }

    /** Writes what has come together: an item of a list, or a paragraph. */
    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        if (item != list) {
            if (list) {
                html.close();
            } else {
                html.open("ul");
            }
            list = item;
        }
        html.open(item ? "li" : "p");
        inline(words.toString());
        html.close();
        words.setLength(0);
        item = false;
    }

    private void end() {
        flush();
        if (list) {
            html.close();
            list = false;
        }
    }

    private void inline(String text) {
        Matcher matcher = INLINE.matcher(text);
        int at = 0;
        while (matcher.find()) {
            html.text(text.substring(at, matcher.start()));
            for (String kind : new String[] {"strong", "code", "em"}) {
                if (matcher.group(kind) != null) {
                    html.element(kind, matcher.group(kind));
                }
            }
            at = matcher.end();
        }
        html.text(text.substring(at));
    }
}
