package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Holds how bytes become text. */
class TextDecoderTest {
    private static final String TEXT = "Größe für 20 €";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "UTF-8,utf-8",
        "UTF-8,us-ascii",
        "UTF-8,iso-8859-1",
        "UTF-8,no-such-set",
        "windows-1252,",
        "windows-1252,utf-8",
        "windows-1252,iso-8859-1",
        "windows-1252,windows-1252",
        "UTF-16LE,",
        "UTF-16BE,utf-8"
    })
    void decodesWhateverIsDeclared(String real, String declared) {
        byte[] bytes = TEXT.getBytes(Charset.forName(real));
        assertThat(TextDecoder.decode(bytes, declared)).isEqualTo(TEXT);
    }

    @Test
    void byteOrderMarksAreNoText() {
        byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, "windows-1252")).isEqualTo(TEXT);
        byte[] wide = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(TextDecoder.decode(wide, null)).isEqualTo(TEXT);
    }

    @Test
    void knowsJapaneseAndCentralEuropeanSets() {
        String japanese = "期間限定";
        assertThat(
                        TextDecoder.decode(
                                japanese.getBytes(Charset.forName("ISO-2022-JP")), "iso-2022-jp"))
                .isEqualTo(japanese);
        String romanian = "reducere până sâmbătă";
        assertThat(
                        TextDecoder.decode(
                                romanian.getBytes(Charset.forName("ISO-8859-2")), "iso-8859-2"))
                .isEqualTo(romanian);
    }

    @Test
    void tellsGarbage() {
        assertThat(TextDecoder.looksBinary("\u0000\u0001\u0002".repeat(20))).isTrue();
        assertThat(TextDecoder.looksBinary(TEXT.repeat(20))).isFalse();
        assertThat(TextDecoder.looksBinary("")).isFalse();
    }
}
