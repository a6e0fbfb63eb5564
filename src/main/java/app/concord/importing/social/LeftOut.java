package app.concord.importing.social;

import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what of a file is passed over, by reason. Not for threads. */
public final class LeftOut {

    /** Why something is passed over, in the words of one and of several. */
    public enum Reason {
        TOTALS("row of totals", "rows of totals"),
        HEADER("repeated header", "repeated headers"),
        NO_TEXT("row without a text", "rows without a text"),
        DUPLICATE("row that repeats another one", "rows that repeat another one"),
        HIDDEN_ROW("hidden row", "hidden rows"),
        HIDDEN_SHEET("hidden sheet", "hidden sheets"),
        EMPTY_POST("post without words", "posts without words"),
        REPEATED_POST("post that repeats another one", "posts that repeat another one"),
        REPOST("repost of others", "reposts of others"),
        REPLY("reply to others", "replies to others"),
        NOT_PUBLIC("post that is not public", "posts that are not public");

        private final String one;
        private final String several;

        Reason(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    private final Map<Reason, Integer> counts = new LinkedHashMap<>();

    public void add(Reason reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    /** A problem for each reason met, with its count. */
    public List<Problem> problems(String path) {
        List<Problem> problems = new ArrayList<>();
        counts.forEach((reason, count) ->
                problems.add(
                        Problem.of(
                                path,
                                Problem.Kind.LEFT_OUT,
                                counted(count, reason.one, reason.several))));
        return problems;
    }

    /** A number with its noun. */
    public static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
