package app.concord.rule;

import java.util.Set;

/** Tells names of links that belong to another season or year than those of the campaign. */
final class Seasons {
    private static final Set<String> WINTER = Hosts.list("winter");
    private static final Set<String> SPRING = Hosts.list("spring");
    private static final Set<String> SUMMER = Hosts.list("summer");
    private static final Set<String> AUTUMN = Hosts.list("autumn");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private Seasons() {}

    /**
     * Whether the first name is of another season than the second, or of a year before it.
     *
     * @param today the year in which the campaign is checked
     */
    static boolean differ(String name, String right, int today) {
        int one = season(name);
        int other = season(right);
        int year = year(name);
        int campaign = year(right);
        return (one > 0 && other > 0 && one != other)
                || (year > 0 && campaign > 0 && year < campaign)
                || (campaign == 0 && full(name) && year < today);
    }

    /** Whether a year of four figures stands in a name, as in that of a page kept from then. */
    private static boolean full(String name) {
        for (int i = 0; i + 4 <= name.length(); i++) {
            if (isYear(name, i, 4)) {
                return true;
            }
        }
        return false;
    }

    /** The year in a name, written with four figures or with two at its end; 0 for none. */
    private static int year(String name) {
        for (int i = 0; i + 4 <= name.length(); i++) {
            if (isYear(name, i, 4)) {
                return Integer.parseInt(name.substring(i, i + 4));
            }
        }
        int end = name.length();
        boolean two =
                end > 2
                        && Character.isDigit(name.charAt(end - 1))
                        && Character.isDigit(name.charAt(end - 2))
                        && !Character.isDigit(name.charAt(end - 3));
        int number = two ? Integer.parseInt(name.substring(end - 2)) : 0;
        return number >= 20 && number <= 40 ? FIRST_YEAR + number : 0;
    }

    private static boolean isYear(String name, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (!Character.isDigit(name.charAt(i))) {
                return false;
            }
        }
        boolean before = at > 0 && Character.isDigit(name.charAt(at - 1));
        boolean after = at + length < name.length() && Character.isDigit(name.charAt(at + length));
        int year = Integer.parseInt(name.substring(at, at + length));
        return !before && !after && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int season(String name) {
        return has(name, WINTER)
                ? 1
                : has(name, SPRING) ? 2 : has(name, SUMMER) ? 3 : has(name, AUTUMN) ? 4 : 0;
    }

    private static boolean has(String name, Set<String> words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
