package app.concord.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Words of the formats and of the trade, and letters that programs stumble over. */
final class FormatWords {
    private static final String MARKUP =
            """
            <table><tr><td>
            <td rowspan="65535" colspan="1000">
            </div></p></table></body></html>
            <script type="application/ld+json">{"@type":"Product","offers":[{"price":"1e400","priceCurrency":"EUR"}]}</script>
            <script>
            <!--[if mso]>
            <![endif]-->
            <![CDATA[
            ]]>
            <?xml version="1.0" encoding="UTF-16"?>
            <meta charset="utf-7">
            <meta http-equiv="content-type" content="text/html; charset=x-user-defined">
            <style>p:nth-child(2n+1)>a~b,[x="]"]{display:none!important}@media screen{</style>
            <div itemscope itemtype="https://schema.org/Product" itemref="a b a">
            <template shadowrootmode="open">
            <svg><foreignObject>
            <select><option selected>
            <del>£49</del><ins>£39</ins>
            &#x110000;
            &#0;
            &amp;amp;
            &entity;
            style="display:none;font-size:0;mso-hide:all"
            <w:tbl><w:tr><w:tc><w:p>
            <w:gridSpan w:val="99999"/>
            <w:fldChar w:fldCharType="begin"/>
            <w:footnoteReference w:id="1"/>
            <a:tbl><a:tr><a:tc gridSpan="-1">
            <mc:AlternateContent>
            <Table HeaderRowCount="1" BodyRowCount="999999" ColumnCount="999999">
            <c r="XFD1048576" t="s"><v>99999999</v></c>
            <mj-section><mj-column><mj-text>
            <item><g:price>9,99 EUR</g:price><g:sale_price>
            <urlset><url><loc>
            """;

    private static final String DATA =
            """
            Content-Type: multipart/mixed; boundary="="
            Content-Transfer-Encoding: base64
            Content-Transfer-Encoding: quoted-printable
            Content-Type: message/rfc822
            Subject: =?utf-8?B?//79?= =?iso-2022-jp?Q?=1B=24B?=
            Date: Thu, 99 Foo 99999 25:61:61 +9999
            From MAILER Thu Jan  1 00:00:00 1970
            begin 644 a.txt
            =?UTF-8?Q?=C3?=
            {"concord": 1, "decisions": [{"kind": "accepted", "until": "9999-99-99"}]}
            {"tweet":{"full_text":
            {"a":[[[[[[[[
            \\ud800
            \\u0000
            "\\uDFFF\\uD83D"
            ,,,,,,,
            "";"";"
            sep=;
            \t\t"\t
            '"`
            HTTP/1.1 200 OK
            WARC/1.0
            WARC-Type: response
            Content-Length: 99999999999
            Transfer-Encoding: chunked
            Content-Encoding: gzip
            Content-Encoding: br
            BT /F1 12 Tf 1e38 0 0 -1e38 NaN 0 Tm (x) Tj ET
            [(a) -99999999 (b)] TJ
            q 0 0 0 0 0 0 cm
            /Fm0 Do
            BI /W 99999 /H 99999 /BPC 8 /CS /RGB ID EI
            /Kids [1 0 R 2 0 R 1 0 R]
            /Parent 1 0 R
            /MediaBox [0 0 1e9 -1e9]
            /Rotate 45
            /Filter [/FlateDecode /FlateDecode /LZWDecode]
            /Encrypt 1 0 R
            /UserUnit 99999
            startxref
            {\\rtf1\\bin99999 {\\*\\htmltag64 <p>}
            """;

    private static final String TRADE =
            """
            £49.99
            1.234.567,89 €
            US$ 0
            -20 %
            20 – 200 % rabatt
            ab 19,- €
            Rp 1.500.000
            RM12,50
            1 299 lei
            3 for 2
            31.02.2026
            29 February 2027
            99/99/9999
            2026-13-45T25:61
            bis Sonntag, 29. November
            from 30 November until 1 November
            24:00 Uhr
            12am – 12pm EST
            10-9-8-7-6
            code SAVE20
            Use WELCOME-10 or SAVE2O
            +44 (0) 99999999999999999
            shop@nordlicht.example
            https://www.nordlicht.example/a?utm_source=x&utm_campaign=%zz
            {{ first_name | default: "you" }}
            *|MERGE|*
            Lorem ipsum
            [PLACEHOLDER] XX,XX €
            twenty-one hundred thousand million
            einundzwanzigtausendmillionen
            vingt-et-un mille
            dua puluh satu ribu
            douăzeci și unu de mii
            size 38–46, 2 x 50 ml, 1/2 kg
            kind:price file:* -"a b" OR channel:
            """;

    /**
     * What is not seen, grows when its case is changed, is one of two halves, or runs backwards.
     */
    private static final List<String> LETTERS =
            List.of(
                    "\0",
                    "\uFEFF",
                    "\u200B",
                    "\u00AD",
                    "\u202E",
                    "\u2066",
                    "\u2028",
                    "\u0085",
                    "\u00A0",
                    "\u202F",
                    "\u0130",
                    "\u1E9E",
                    "\uFB01",
                    "\uFDFA",
                    "\u0345",
                    "\u03A3",
                    "\u0301\u0301\u0301",
                    "\uD83D\uDE00",
                    "\uD835\uDFD8\uD835\uDFD9",
                    "\u0664\u0665",
                    "\u0967\u0968",
                    "\u00BD",
                    "\u2153",
                    "\u00B2",
                    "\u2460",
                    "\u2160",
                    "\uFF11\uFF12",
                    "\u3007",
                    "\uFFFD",
                    "\uFFFF",
                    "\u20AC",
                    "\u2030",
                    "\u2212",
                    "\u2044",
                    "\r",
                    "\r\n",
                    "\n",
                    "\t",
                    "\u001A",
                    "\u0008",
                    " ",
                    "e\u0301",
                    "\u0338",
                    "\uD83C\uDDEC\uD83C\uDDE7");

    private FormatWords() {}

    /** All of them. */
    static List<String> all() {
        List<String> words = new ArrayList<>(LETTERS);
        for (String lines : List.of(MARKUP, DATA, TRADE)) {
            lines.lines().map(String::strip).forEach(words::add);
        }
        return words;
    }
}
