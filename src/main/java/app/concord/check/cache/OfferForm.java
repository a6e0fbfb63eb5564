package app.concord.check.cache;

import app.concord.model.CodeRegister;
import app.concord.model.Timeline;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.TreeSet;

/** When offers hold and which codes they have, as it stands in an entry. */
final class OfferForm {
    private static final Timeline.Kind[] KINDS = Timeline.Kind.values();
    private static final Timeline.Nature[] NATURES = Timeline.Nature.values();
    private static final Timeline.Standing[] STANDINGS = Timeline.Standing.values();
    private static final CodeRegister.Likeness[] LIKENESSES = CodeRegister.Likeness.values();

    private OfferForm() {}

    static void write(Out out, Timeline timeline) {
        out.all(
                timeline.tracks(),
                track -> {
                    out.text(track.subject());
                    out.text(track.subjectName());
                    out.text(track.market());
                    out.all(track.bars(), bar -> write(out, bar));
                    out.all(
                            track.breaks(),
                            one -> {
                                out.one(one.nature());
                                out.date(one.first());
                                out.date(one.last());
                            });
                    out.all(track.sendings(), sending -> write(out, sending));
                });
    }

    static Timeline timeline(In in) {
        return new Timeline(
                in.all(() ->
                        new Timeline.Track(
                                in.text(),
                                in.text(),
                                in.text(),
                                in.all(() -> bar(in)),
                                in.all(() ->
                                        new Timeline.Break(in.one(NATURES), in.date(), in.date())),
                                in.all(() -> sending(in)))));
    }

    private static void write(Out out, Timeline.Bar bar) {
        out.one(bar.kind());
        out.date(bar.start());
        out.date(bar.end());
        out.one(bar.state());
        out.all(
                bar.said(),
                said -> {
                    out.one(said.channel());
                    out.number(said.pieces());
                    out.all(said.places(), place -> FactForm.write(out, place));
                });
        out.texts(bar.findings());
    }

    private static Timeline.Bar bar(In in) {
        return new Timeline.Bar(
                in.one(KINDS),
                in.dateOrNull(),
                in.dateOrNull(),
                in.one(TableForm.STATES),
                in.all(() ->
                        new Timeline.InChannel(
                                FindingForm.channel(in),
                                in.number(),
                                in.all(() -> FactForm.place(in)))),
                in.texts());
    }

    private static void write(Out out, Timeline.Sending sending) {
        out.text(sending.asset());
        out.text(sending.title());
        out.one(sending.channel());
        out.date(sending.when().toLocalDate());
        out.time(sending.when().toLocalTime());
        out.one(sending.standing());
        out.text(sending.finding());
    }

    private static Timeline.Sending sending(In in) {
        return new Timeline.Sending(
                in.text(),
                in.text(),
                FindingForm.channel(in),
                moment(in),
                in.one(STANDINGS),
                in.textOrNull());
    }

    private static LocalDateTime moment(In in) {
        LocalDateTime midnight = in.date().atStartOfDay();
        LocalTime time = in.timeOrNull();
        return time == null ? midnight : midnight.with(time);
    }

    static void write(Out out, CodeRegister register) {
        out.all(
                register.codes(),
                entry -> {
                    out.text(entry.code());
                    out.texts(entry.subjects());
                    out.texts(entry.markets());
                    out.all(entry.audiences(), out::one);
                    out.all(entry.benefits(), term -> write(out, term));
                    out.all(entry.conditions(), term -> write(out, term));
                    out.all(
                            entry.windows(),
                            window -> {
                                out.date(window.start());
                                out.date(window.end());
                                out.one(window.state());
                            });
                    out.all(
                            entry.said(),
                            said -> {
                                out.one(said.channel());
                                out.number(said.pieces());
                                out.one(said.state());
                                out.all(said.places(), place -> FactForm.write(out, place));
                            });
                    out.all(
                            entry.lookAlikes(),
                            other -> {
                                out.text(other.code());
                                out.one(other.likeness());
                            });
                    out.one(entry.state());
                    out.texts(entry.findings());
                });
    }

    static CodeRegister codes(In in) {
        return new CodeRegister(
                in.all(() ->
                        new CodeRegister.Entry(
                                in.text(),
                                in.texts(),
                                in.texts(),
                                new TreeSet<>(in.all(() -> in.one(FactForm.AUDIENCES))),
                                in.all(() -> term(in)),
                                in.all(() -> term(in)),
                                in.all(() ->
                                        new CodeRegister.Window(
                                                in.dateOrNull(),
                                                in.dateOrNull(),
                                                in.one(TableForm.STATES))),
                                in.all(() ->
                                        new CodeRegister.InChannel(
                                                FindingForm.channel(in),
                                                in.number(),
                                                in.one(TableForm.STATES),
                                                in.all(() -> FactForm.place(in)))),
                                in.all(() ->
                                        new CodeRegister.LookAlike(in.text(), in.one(LIKENESSES))),
                                in.one(TableForm.STATES),
                                in.texts())));
    }

    private static void write(Out out, CodeRegister.Term term) {
        FactForm.write(out, term.fact());
        out.one(term.state());
        out.all(term.channels(), out::one);
        out.number(term.pieces());
        out.all(term.places(), place -> FactForm.write(out, place));
    }

    private static CodeRegister.Term term(In in) {
        return new CodeRegister.Term(
                FactForm.fact(in),
                in.one(TableForm.STATES),
                in.all(() -> FindingForm.channel(in)),
                in.number(),
                in.all(() -> FactForm.place(in)));
    }
}
