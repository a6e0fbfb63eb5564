package app.concord.ui.matrix;

import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A column of the matrix as it is shown: a whole channel, or one of its pieces once the channel is
 * opened.
 *
 * @param channel the channel
 * @param columns indices of the matrix' columns that it stands for, ascending
 * @param title of the piece, null for a whole channel
 * @param path of the piece, null for a whole channel
 */
public record MatrixColumn(
        Channel channel, List<Integer> columns, @Nullable String title, @Nullable String path) {

    public MatrixColumn {
        columns = List.copyOf(columns);
    }

    /** Whether it stands for one piece of an opened channel. */
    public boolean piece() {
        return path != null;
    }
}
