package app.concord.importing;

import app.concord.importing.print.Packages;

import java.util.Map;

/** A small file of the formats of office and layout programs beside the usual ones. */
final class OfficeSamples {
    private static final String WORDS = "Aurora lamp, now 40 EUR";

    private OfficeSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        String paragraph = "<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>";
        String shape =
                "<p:sp><p:txBody><a:p><a:r><a:t>" + WORDS + "</a:t></a:r></a:p></p:txBody></p:sp>";
        String story =
                "<ParagraphStyleRange><CharacterStyleRange><Content>"
                        + WORDS
                        + "</Content></CharacterStyleRange></ParagraphStyleRange>";
        String flat =
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
                        + "<pkg:package"
                        + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
                        + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
                        + Packages.document("document", "<w:body>" + paragraph + "</w:body>")
                        + "</pkg:xmlData></pkg:part></pkg:package>";
        return Map.of(
                "docx-macros", file("card.docm", Packages.word(paragraph).bytes()),
                "docx-without-ending", file("card", Packages.word(paragraph).bytes()),
                "docx-flat", ImporterSamples.file("card.xml", flat),
                "pptx", file("deck.pptx", Packages.slides(shape).bytes()),
                "pptx-show", file("deck.ppsx", Packages.slides(shape).bytes()),
                "idml",
                        file(
                                "flyer.idml",
                                Packages.layout(
                                                "<idPkg:Story src=\"Stories/Story_u1.xml\"/>",
                                                Packages.frame("u1", 20, 20, 200, 40, ""))
                                        .story("u1", story)
                                        .bytes()));
    }

    private static SourceFile file(String path, byte[] bytes) {
        return new SourceFile(path, null, Bytes.of(bytes));
    }
}
