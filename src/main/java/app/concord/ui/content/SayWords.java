package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Correction;

import java.util.List;
import java.util.stream.Collectors;

/** What is said of words, in words. */
final class SayWords {
    private SayWords() {}

    /** One correction: 'is a was price', 'belongs to Ora lamp'. */
    static String of(Correction correction) {
        String key = "ui.content.said." + correction.says().name();
        return correction.says() == Correction.Says.SUBJECT
                ? Messages.text(key, Wording.subject(correction.subject()))
                : Messages.text(key);
    }

    /** Several of the same words, empty for none. */
    static String of(List<Correction> corrections) {
        return corrections.stream().map(SayWords::of).collect(Collectors.joining("; "));
    }
}
