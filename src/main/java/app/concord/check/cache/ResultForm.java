package app.concord.check.cache;

import app.concord.model.AddressForm;
import app.concord.model.Asset;
import app.concord.model.Basis;
import app.concord.model.Campaign;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Corrected;
import app.concord.model.Correction;
import app.concord.model.DeclaredAddress;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.ReadSpot;
import app.concord.model.Tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The result of a whole check as it stands in an entry. */
final class ResultForm {
    private ResultForm() {}

    /** Writes a result but for the settings it rests on. */
    static void write(Out out, CheckResult result) {
        write(out, result.campaign());
        out.all(result.subjects(), subject -> FindingForm.write(out, subject));
        out.all(result.facts(), fact -> FindingForm.write(out, fact));
        out.all(result.findings(), finding -> FindingForm.write(out, finding));
        out.all(result.explained(), one -> FindingForm.write(out, one));
        out.all(result.coverage(), item -> FactForm.write(out, item));
        out.all(result.problems(), problem -> FileForm.write(out, problem));
        out.all(result.files(), file -> FileForm.write(out, file));
        Tables tables = result.tables();
        TableForm.write(out, tables.matrix());
        TableForm.write(out, tables.taglines());
        TableForm.write(out, tables.messages());
        OfferForm.write(out, tables.timeline());
        OfferForm.write(out, tables.codes());
        write(out, result.corrected());
        FileForm.write(out, result.basis().files(), out::text);
        FileForm.write(out, result.basis().rules(), out::text);
    }

    /**
     * Reads a result.
     *
     * @param settings what it rests on
     */
    static CheckResult read(In in, CampaignSettings settings) {
        Campaign campaign = campaign(in);
        List<Asset> pieces = new ArrayList<>(campaign.assets());
        if (campaign.brief() != null) {
            pieces.add(campaign.brief());
        }
        if (campaign.glossary() != null) {
            pieces.add(campaign.glossary().file());
        }
        in.within(pieces);
        return new CheckResult(
                campaign,
                in.all(() -> FindingForm.subject(in)),
                in.all(() -> FindingForm.linked(in)),
                in.all(() -> FindingForm.finding(in)),
                in.all(() -> FindingForm.explained(in)),
                in.all(() -> FactForm.covered(in)),
                in.all(() -> FileForm.problem(in)),
                in.all(() -> FileForm.reading(in)),
                new Tables(
                        TableForm.matrix(in),
                        TableForm.taglines(in),
                        TableForm.messages(in),
                        OfferForm.timeline(in),
                        OfferForm.codes(in)),
                corrected(in),
                new Basis(
                        new TreeMap<>(FileForm.map(in, in::text)),
                        new TreeMap<>(FileForm.map(in, in::text)),
                        settings));
    }

    private static void write(Out out, Campaign campaign) {
        out.text(campaign.name());
        out.date(campaign.today());
        out.texts(campaign.markets());
        out.flag(campaign.marketGuessed());
        out.texts(campaign.languages());
        out.orNull(campaign.brief(), brief -> AssetForm.write(out, brief));
        out.orNull(campaign.glossary(), glossary -> write(out, glossary));
        out.all(campaign.assets(), asset -> AssetForm.write(out, asset));
        FileForm.write(out, campaign.fileMarkets(), out::text);
        FileForm.write(out, campaign.address().files(), out::one);
        out.all(
                new TreeMap<>(campaign.address().channels()).entrySet(),
                entry -> {
                    out.one(entry.getKey());
                    out.one(entry.getValue());
                });
    }

    private static Campaign campaign(In in) {
        return new Campaign(
                in.text(),
                in.date(),
                in.texts(),
                in.flag(),
                in.texts(),
                in.orNull(() -> AssetForm.read(in)),
                in.orNull(() -> glossary(in)),
                in.all(() -> AssetForm.read(in)),
                FileForm.map(in, in::text),
                address(in));
    }

    private static DeclaredAddress address(In in) {
        var files = FileForm.map(in, () -> in.one(FileForm.ADDRESS_FORMS));
        var channels = new EnumMap<Channel, AddressForm>(Channel.class);
        int count = in.count();
        for (int i = 0; i < count; i++) {
            channels.put(FindingForm.channel(in), in.one(FileForm.ADDRESS_FORMS));
        }
        return new DeclaredAddress(files, channels);
    }

    private static void write(Out out, Glossary glossary) {
        AssetForm.write(out, glossary.file());
        out.texts(glossary.columns());
        out.number(glossary.delimiter());
        out.all(
                glossary.terms(),
                term -> {
                    out.number(term.row());
                    out.number(term.block());
                    out.text(term.term());
                    out.texts(term.shortForms());
                    out.texts(term.forbidden());
                    out.text(term.mark());
                    out.texts(term.languages().stream().sorted().toList());
                    out.text(term.note());
                });
    }

    private static Glossary glossary(In in) {
        Asset file = AssetForm.read(in);
        return new Glossary(
                file,
                in.texts(),
                (char) in.number(0, Character.MAX_VALUE),
                in.all(() ->
                        new GlossaryTerm(
                                in.number(),
                                in.number(0, file.blocks().size() - 1),
                                in.text(),
                                in.texts(),
                                in.texts(),
                                in.text(),
                                new LinkedHashSet<>(in.texts()),
                                in.text())));
    }

    private static void write(Out out, Corrected corrected) {
        out.all(corrected.applied(), one -> SettingsForm.write(out, one));
        out.all(corrected.lapsed(), one -> SettingsForm.write(out, one));
        out.all(
                corrected.bySpot().entrySet(),
                asset -> {
                    out.text(asset.getKey());
                    out.all(
                            asset.getValue().entrySet(),
                            spot -> {
                                out.one(spot.getKey().kind());
                                out.number(spot.getKey().block());
                                AssetForm.write(out, spot.getKey().span());
                                out.all(spot.getValue(), one -> SettingsForm.write(out, one));
                            });
                });
    }

    private static Corrected corrected(In in) {
        List<Correction> applied = in.all(() -> SettingsForm.correction(in));
        List<Correction> lapsed = in.all(() -> SettingsForm.correction(in));
        Map<String, Map<ReadSpot, List<Correction>>> bySpot = new HashMap<>();
        int assets = in.count();
        for (int i = 0; i < assets; i++) {
            Map<ReadSpot, List<Correction>> spots =
                    bySpot.computeIfAbsent(in.text(), path -> new HashMap<>());
            int count = in.count();
            for (int j = 0; j < count; j++) {
                ReadSpot spot = new ReadSpot(FindingForm.kind(in), in.number(), AssetForm.span(in));
                spots.put(spot, in.all(() -> SettingsForm.correction(in)));
            }
        }
        return new Corrected(applied, lapsed, bySpot);
    }
}
