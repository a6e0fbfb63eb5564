package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Mark;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Holds which place-holders are known. */
class MergeTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*|FNAME|*",
                "{{ first_name }}",
                "{% if member %}",
                "%%FIRST_NAME%%",
                "[[ANREDE]]",
                "##NOME##",
                "[firstname,fallback=friend]",
                "{{{name}}}",
                "{{${first_name} | default: 'friend'}}",
                "${contact.name}",
                "#{user.name}",
                "{$firstname}",
                "<%= name %>",
                "[% IF price > 20 %]",
                "%%=v(@name)=%%",
                "%recipient.name%",
                "%FIRSTNAME%",
                "~Contact.FirstName~",
                "\u00abFirst_Name\u00bb"
            })
    void findsTags(String tag) {
        assertThat(MergeTags.in("Hi " + tag + "!")).containsExactly(new Span(3, 3 + tag.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50% off, then 20% more",
                "[1]",
                "{a}",
                "*only* now",
                "## Title",
                "\u00abSPRING25\u00bb",
                "20 % and 30 %",
                "<5 %>"
            })
    void leavesText(String text) {
        assertThat(MergeTags.in(text)).isEmpty();
    }

    @Test
    void marksStandInOrder() {
        Mark struck = new Mark(Mark.Kind.STRUCK, new Span(8, 9));
        assertThat(MergeTags.add("{{a}} or b", List.of(struck)))
                .containsExactly(new Mark(Mark.Kind.MERGE_TAG, new Span(0, 5)), struck);
    }
}
