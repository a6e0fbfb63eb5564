package app.concord.importing.email;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.SourceFile;
import app.concord.importing.web.HtmlReader;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes assets of the mails of one file: subject, preheader, the HTML, AMP and text bodies, and the
 * annotations for machines are separate parts of one asset. Not safe for threads.
 */
final class MailAssets {
    private static final Pattern HTML =
            Pattern.compile("\\s*<(!doctype|html|head|body|table)\\b", Pattern.CASE_INSENSITIVE);

    private final SourceFile file;
    private final String format;
    private final Cancellation cancellation;
    private final List<Asset> assets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    MailAssets(SourceFile file, String format, Cancellation cancellation) {
        this.file = file;
        this.format = format;
        this.cancellation = cancellation;
    }

    /** What is wrong with the file, in the order it was met. */
    List<Problem> problems() {
        return problems;
    }

    /** The assets; where there are several, each has its number behind the path. */
    List<Asset> assets() {
        return assets.size() == 1 ? List.of(renamed(assets.getFirst(), file.path())) : assets;
    }

    /** The assets, each with its number behind the path even if there is one only. */
    List<Asset> numberedAssets() {
        return assets;
    }

    /**
     * Adds a mail and those attached to it. A mail without words of its own that only carries
     * others is no asset.
     *
     * @param place where it stands in the file, {@link Location#NONE} where it is the file
     * @param sha256 hash of the message
     */
    void add(Mail root, Location place, String sha256) {
        List<Mail> all = new ArrayList<>();
        flatten(root, all);
        boolean anyWords = all.stream().anyMatch(mail -> !mail.bodies().isEmpty());
        boolean worded = false;
        boolean told = false;
        for (Mail mail : all) {
            cancellation.check();
            tell(mail, place);
            if (!mail.bodies().isEmpty() || !(anyWords || told)) {
                worded |= asset(mail, place, sha256);
            }
            told = true;
        }
        if (!worded) {
            problems.add(problem(Problem.Kind.NO_TEXT, place, List.of()));
        }
        for (Mail mail : all) {
            for (String name : mail.leftOut()) {
                problems.add(problem(Problem.Kind.LEFT_OUT, place, List.of(name)));
            }
        }
    }

    private static void flatten(Mail root, List<Mail> all) {
        List<Mail> waiting = new ArrayList<>(List.of(root));
        while (!waiting.isEmpty()) {
            Mail mail = waiting.removeLast();
            all.add(mail);
            waiting.addAll(mail.attached().reversed());
        }
    }

    private void tell(Mail mail, Location place) {
        for (String damage : mail.damages()) {
            problems.add(problem(Problem.Kind.DAMAGED, place, List.of(damage)));
        }
        for (String what : mail.cut()) {
            problems.add(problem(Problem.Kind.CUT_SHORT, place, List.of(what)));
        }
    }

    private Problem problem(Problem.Kind kind, Location place, List<String> details) {
        return new Problem(file.path(), kind, place, details);
    }

    /** Adds the asset of one mail; whether a reader finds words beside the subject. */
    private boolean asset(Mail mail, Location place, String sha256) {
        BlockList blocks = new BlockList();
        if (!mail.subject().isEmpty()) {
            blocks.add(
                    BlockDraft.field(
                            Property.SUBJECT_LINE,
                            "Subject",
                            "subject",
                            mail.subject(),
                            SourceMap.at(Location.inPart("subject"))));
        }
        int head = blocks.size();
        addBodies(mail, place, blocks);
        boolean worded = blocks.size() > head;
        if (blocks.size() == 0) {
            return false;
        }
        assets.add(
                new Asset(
                        file.path() + "#" + (assets.size() + 1),
                        file.channel() == null ? Channel.EMAIL : file.channel(),
                        format,
                        mail.subject().isEmpty() ? file.name() : mail.subject(),
                        null,
                        mail.dated(),
                        null,
                        blocks.toBlocks(),
                        sha256));
        return worded;
    }

    private static Asset renamed(Asset asset, String path) {
        return new Asset(
                path,
                asset.channel(),
                asset.format(),
                asset.title(),
                asset.language(),
                asset.dated(),
                asset.network(),
                asset.blocks(),
                asset.sha256());
    }

    private void addBodies(Mail mail, Location place, BlockList blocks) {
        List<Mail.Body> plain = new ArrayList<>();
        for (Mail.Body body : mail.bodies()) {
            cancellation.check();
            boolean text = body.kind() == Mail.Kind.TEXT || body.kind() == Mail.Kind.FLOWED;
            if (text && !HTML.matcher(body.text()).lookingAt()) {
                plain.add(body);
                continue;
            }
            String part = body.kind() == Mail.Kind.AMP ? "amp" : "html";
            HtmlReader reader = HtmlReader.ofPart(body.text(), part);
            reader.addVisible(blocks, true);
            reader.addOutlook(blocks);
            for (HtmlReader.Fault fault : reader.addStructured(blocks)) {
                Location at =
                        place.equals(Location.NONE)
                                ? Location.inPart(part).withLine(fault.line())
                                : place;
                problems.add(problem(Problem.Kind.DAMAGED, at, List.of(fault.words())));
            }
        }
        for (Mail.Body body : plain) {
            PlainBody.add(body.text(), body.kind() == Mail.Kind.FLOWED, blocks);
        }
    }
}
