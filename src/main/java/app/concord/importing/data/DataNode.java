package app.concord.importing.data;

import java.util.List;

/** A value of a data file, with the line of the file it begins on, from 1. */
sealed interface DataNode {

    int line();

    /** Named values in the order of the file; a name may come more than once. */
    record Branch(List<Member> members, int line) implements DataNode {}

    /** Values in a row. */
    record Row(List<DataNode> items, int line) implements DataNode {}

    /**
     * A text, number or truth value as it is written.
     *
     * @param number whether it is written as a number
     */
    record Leaf(String text, int line, boolean number) implements DataNode {}

    /** A value with its name. */
    record Member(String name, DataNode value) {}
}
