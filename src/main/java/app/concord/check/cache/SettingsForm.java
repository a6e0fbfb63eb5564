package app.concord.check.cache;

import app.concord.model.Anchor;
import app.concord.model.CampaignSettings;
import app.concord.model.Correction;

/** Settings of a campaign as they stand in keys, and corrections as they stand in entries. */
final class SettingsForm {
    private static final Correction.Says[] SAYS = Correction.Says.values();

    private SettingsForm() {}

    /** Where a brief or a glossary lies does not matter; that it was named apart does. */
    static void write(Out out, CampaignSettings settings) {
        out.flag(settings.brief() != null);
        out.flag(settings.glossary() != null);
        out.texts(settings.markets());
        out.all(
                settings.channels(),
                rule -> {
                    out.text(rule.glob());
                    out.one(rule.channel());
                });
        out.all(
                settings.choices(),
                rule -> {
                    out.text(rule.glob());
                    FileForm.write(out, rule.choices());
                });
        out.all(
                settings.addressForms().entrySet(),
                entry -> {
                    out.one(entry.getKey());
                    out.one(entry.getValue());
                });
        out.texts(settings.withoutPacks());
        out.all(
                settings.rules().changed().entrySet(),
                entry -> {
                    out.text(entry.getKey());
                    out.flag(entry.getValue().on());
                    out.one(entry.getValue().severity());
                    out.amount(entry.getValue().tolerance());
                });
        out.all(settings.corrections().all(), one -> write(out, one));
    }

    static void write(Out out, Correction correction) {
        Anchor anchor = correction.anchor();
        out.text(anchor.asset());
        out.one(anchor.kind());
        out.text(anchor.words());
        out.text(anchor.before());
        out.text(anchor.after());
        out.number(anchor.occurrence());
        out.number(anchor.alike());
        out.one(correction.says());
        out.text(correction.subject());
    }

    static Correction correction(In in) {
        return new Correction(
                new Anchor(
                        in.text(),
                        FindingForm.kind(in),
                        in.text(),
                        in.text(),
                        in.text(),
                        in.number(),
                        in.number()),
                in.one(SAYS),
                in.text());
    }
}
