package app.concord.rule;

/**
 * A sentence and one that says the same but for what matters.
 *
 * @param wrong what fewer pieces say
 * @param right what more pieces or the brief say
 * @param how what makes one say other than the other
 */
record AlteredSentence(Sentence wrong, Sentence right, SentenceChange.Kind how) {}
