package app.concord.importing;

import app.concord.importing.email.MsgDraft;

import java.util.Map;

/** A small file of every format that mails come in, besides the plain message. */
final class MailSamples {
    private static final int BODY = 0x1000;

    private MailSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        String message =
                "From shop@lumenhof.example Sun Apr 12 08:00:00 2026\nFrom: shop@lumenhof.example\nSubject: Now 20 % off\n\nThe Aurora lamp costs 40 EUR.\n";
        byte[] outlook =
                MsgDraft.mail("Now 20 % off").text(BODY, "The Aurora lamp costs 40 EUR.").write();
        String newsletter =
                "<mjml>\n<mj-body><mj-text>The Aurora lamp costs 40 EUR.</mj-text></mj-body>\n</mjml>";
        return Map.of(
                "mbox", ImporterSamples.file("news.mbox", message),
                "mbox-without-ending", ImporterSamples.file("Inbox", message),
                "msg", new SourceFile("news.msg", null, Bytes.of(outlook)),
                "mjml", ImporterSamples.file("news.mjml", newsletter),
                "mjml-as-xml", ImporterSamples.file("news.xml", newsletter));
    }
}
