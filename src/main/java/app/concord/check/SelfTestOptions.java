package app.concord.check;

/**
 * How much a self-test plants.
 *
 * @param seed decides which places are chosen; the same seed chooses the same
 * @param most how many contradictions of one kind are planted at most, at least 1
 */
public record SelfTestOptions(long seed, int most) {
    /** What is planted unless something else is asked for. */
    public static final SelfTestOptions DEFAULT = new SelfTestOptions(1, 12);
}
