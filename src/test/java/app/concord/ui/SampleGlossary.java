package app.concord.ui;

import app.concord.importing.Bytes;
import app.concord.importing.SourceFile;
import app.concord.importing.glossary.GlossaryImporter;
import app.concord.importing.glossary.ReadGlossary;
import app.concord.model.Argument;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A result with a glossary made by hand, and terms as a campaign proposes them. */
public final class SampleGlossary {
    /** What a campaign proposes. */
    public static final List<GlossaryTerm> PROPOSED =
            List.of(
                    term("Nordlicht", List.of(), "®"),
                    term("Nordlicht Wolkendecke", List.of("Wolkendecke"), "™"));

    private static final String TEXT =
            """
            Term;Short forms;Forbidden;Mark;Language;Note;Owner
            Nordlicht;;Nord Licht | NORDLICHT GmbH;®;;One word, as on the label;Brand
            Nordlicht Traumkissen;Traumkissen;Dream Pillow;™;;;Brand
            Sternenhimmel-Bettwäsche;Sternenhimmel;Sterne-Bettwäsche;;de;Always with the hyphen;Brand
            Starlit Bed Linen;;Starry Linen;;en;;Brand
            Daunenfrei-Versprechen;;Daunenfrei-Garantie;;de;A promise, not a guarantee: legal asks for it;Legal
            ;;billig | Schnäppchen;;de;We say ‘günstig’;Brand
            ;;cheap | bargain;;en;We say ‘good value’;Brand
            Schlafwelt;;;(C);;;CRM
            FlexRand;;;;;;Product
            """;

    private SampleGlossary() {}

    /** The rich result with a glossary of nine rows, one of which cannot be followed. */
    public static CheckResult rich() {
        return with(SampleResults.rich(), TEXT);
    }

    /** As {@link #rich()}, after someone else edited the file. */
    public static CheckResult changed() {
        return with(
                SampleResults.rich(),
                TEXT.replace("Nord Licht |", "Nord Licht | Nord-Licht |")
                                .replace("FlexRand;;;;;;Product\n", "")
                        + "Wolkenkissen;;;;de;;Product\n");
    }

    /** A result with the glossary that this file would be. */
    public static CheckResult with(CheckResult result, String file) {
        ReadGlossary read =
                new GlossaryImporter()
                        .read(
                                new SourceFile(
                                        "glossary.csv",
                                        null,
                                        Bytes.of(file.getBytes(StandardCharsets.UTF_8))),
                                Cancellation.NONE);
        Glossary glossary = Objects.requireNonNull(read.glossary());
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.addAll(read.problems());
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.add(finding(glossary));
        return new CheckResult(
                result.campaign().with(glossary),
                result.subjects(),
                result.facts(),
                findings,
                result.explained(),
                result.coverage(),
                problems,
                result.files(),
                result.tables());
    }

    private static Finding finding(Glossary glossary) {
        Place row =
                new Place(
                        glossary.file().path(),
                        0,
                        new Span(0, 9),
                        "Nordlicht",
                        Location.inCell(1, "Term"));
        Evidence decides = new Evidence(row, Channel.GLOSSARY, null, Evidence.Side.REFERENCE);
        return new Finding(
                "g1",
                "brand-term",
                Severity.WARNING,
                0.9,
                "",
                "",
                FactKind.BRAND,
                Role.OTHER,
                "glossary-form",
                List.of(
                        Argument.of("Nord-Licht"),
                        Argument.of("Nordlicht"),
                        Argument.of(""),
                        Argument.of(0),
                        Argument.of(1)),
                List.of(decides),
                null,
                "Nordlicht",
                Finding.Basis.GLOSSARY,
                List.of());
    }

    private static GlossaryTerm term(String term, List<String> shortForms, String mark) {
        return new GlossaryTerm(0, 0, term, shortForms, List.of(), mark, Set.of(), "");
    }
}
