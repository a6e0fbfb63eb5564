package app.concord.importing;

import app.concord.model.Mark;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place-holders that mail tools fill in for each reader. */
public final class MergeTags {
    /** Bounded everywhere, so that a page full of open braces costs no more than its length. */
    private static final Pattern TAG =
            Pattern.compile(
                    "\\*\\|[^|*\\n]{1,80}\\|\\*"
                            + "|\\{\\{\\{?(?:[^{}\\n]|\\$\\{[^{}\\n]{0,80}\\}){0,120}\\}?\\}\\}"
                            + "|\\{%[^{}\\n]{0,160}%\\}"
                            + "|\\{#[^{}\\n]{0,160}#\\}"
                            + "|\\{\\$[^{}\\n]{1,80}\\}"
                            + "|[$#]\\{[^{}\\n]{1,120}\\}"
                            + "|<%(?:[^%\\n]|%(?!>)){0,160}%>"
                            + "|\\[%(?:[^%\\n]|%(?!\\])){0,160}%\\]"
                            + "|%%[^%\\n]{1,120}%%"
                            + "|%[A-Za-z_]{3,20}[._][A-Za-z_.]{2,30}%"
                            + "|%[A-Z][A-Z_]{2,40}%"
                            + "|\\[\\[[^\\[\\]\\n]{1,60}\\]\\]"
                            + "|##[A-Za-z_][A-Za-z_.-]{0,40}##"
                            + "|@@[A-Za-z_][A-Za-z_.-]{0,40}@@"
                            + "|~[A-Z][A-Za-z]{1,30}\\.[A-Za-z_]{1,40}~"
                            + "|\u00ab(?:[\\p{L}]{1,30}_[\\p{L}_]{1,30}|(?:[A-Z][a-z]{1,20}){2,4}|[Nn]ame)\u00bb"
                            + "|\\[[A-Za-z_]{1,40},\\s{0,3}fallback=[^\\[\\]\\n]{0,60}\\]");

    private MergeTags() {}

    /** The spans of all tags in the text, in order. */
    public static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TAG.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /** The marks together with those of the tags in the text, by span. */
    public static List<Mark> add(String text, List<Mark> marks) {
        List<Span> tags = in(text);
        if (tags.isEmpty()) {
            return marks;
        }
        List<Mark> all = new ArrayList<>(marks);
        for (Span tag : tags) {
            all.add(new Mark(Mark.Kind.MERGE_TAG, tag));
        }
        all.sort(Comparator.comparing(Mark::span).thenComparing(Mark::kind));
        return all;
    }
}
