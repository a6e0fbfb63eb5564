package app.concord.ui.evidence;

import app.concord.model.Span;

import java.util.List;

/** What marks some words of a block: a tint behind them and a line below. */
public interface Tint {

    /** The words in the block's text. */
    Span span();

    /** The style class that decides colour and line. */
    String style();

    /** Further style classes: how strongly the words are drawn. */
    List<String> looks();

    /** Whether it is the place that is looked at, which is scrolled to. */
    boolean current();
}
