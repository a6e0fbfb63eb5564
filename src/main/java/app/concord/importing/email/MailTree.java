package app.concord.importing.email;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes a message apart together with the messages that are attached to it. */
final class MailTree {

    /** A message that is open: taken apart, some of what is attached to it still to be read. */
    private static final class Open {
        private final Mime mime;
        private final List<Mail> inside = new ArrayList<>();
        private int next;

        Open(Mime mime) {
            this.mime = mime;
        }
    }

    private MailTree() {}

    /** The mail with its attached mails; goes no deeper than the limits, without recursion. */
    static Mail read(Mime root, Cancellation cancellation) {
        List<Open> open = new ArrayList<>();
        open.add(new Open(root));
        int count = 0;
        while (true) {
            Open last = open.getLast();
            if (last.next < last.mime.attached().size()) {
                byte[] message = last.mime.attached().get(last.next++);
                count++;
                if (open.size() > Limits.MAILS_NESTED || count > Limits.MAILS_ATTACHED) {
                    last.inside.add(
                            new Mail(
                                    "",
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of("message/rfc822")));
                } else {
                    open.add(new Open(Mime.read(message, cancellation)));
                }
            } else {
                open.removeLast();
                Mail mail = last.mime.toMail(Collections.unmodifiableList(last.inside));
                if (open.isEmpty()) {
                    return mail;
                }
                open.getLast().inside.add(mail);
            }
        }
    }
}
