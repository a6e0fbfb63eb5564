package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesTextAndAttributes() {
        assertThat(new Markup("").element("p", "<a> & \"b\"", "title", "<\"&\n>").toString())
                .isEqualTo("<p title=\"&lt;&quot;&amp;&#10;&gt;\">&lt;a&gt; &amp; \"b\"</p>\n");
    }

    @Test
    void replacesWhatNeitherHtmlNorXmlAllows() {
        assertThat(new Markup("").element("q", "a\u0000b\u0085c\ud83dd\uffffe 🎁").toString())
                .isEqualTo("<q>a\ufffdb\ufffdc\ufffdd\ufffde 🎁</q>");
    }

    @Test
    void leavesEmptyAttributesOut() {
        assertThat(new Markup("").open("td", "class", "").close().toString())
                .isEqualTo("<td></td>\n");
    }

    @Test
    void onlyVoidElementsHaveNoContent() {
        assertThat(new Markup("").single("br").toString()).isEqualTo("<br/>");
        assertThatThrownBy(() -> new Markup("").single("p"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOpenMustBeClosed() {
        assertThatThrownBy(() -> new Markup("").open("p").toString())
                .isInstanceOf(IllegalStateException.class);
    }
}
