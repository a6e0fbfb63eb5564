package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How one file was taken in: what was guessed about it, so that a user can see and change it.
 *
 * @param path relative to the checked folder, with {@code /}; an address for a fetched page
 * @param format lower-case name of the format, empty where no importer took the file
 * @param assets how many pieces came out of it
 * @param channel the channel of its first piece, null where there is none
 * @param language the language of most of its pieces, null where it could not be told
 * @param market the market it was read for, null where none is known
 * @param layout what was found out about its make
 * @param choices what the user settled
 */
public record FileReading(
        String path,
        String format,
        int assets,
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable String market,
        Layout layout,
        FileChoices choices) {

    /**
     * How the dates and columns of a file were read.
     *
     * @param dateOrder how numeric dates were read, null where the file has none
     * @param orderOpen whether no date of the file settles that order
     * @param columns the columns of its table in their order, empty for what is no table
     * @param meanings ids of all meanings a column of this kind of file can have, empty for what is
     *     no table
     */
    public record Layout(
            @Nullable DateOrder dateOrder,
            boolean orderOpen,
            List<Column> columns,
            List<String> meanings) {
        /** Nothing to be guessed. */
        public static final Layout NONE = new Layout(null, false, List.of(), List.of());

        public Layout {
            columns = List.copyOf(columns);
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * A column of a table.
     *
     * @param header as the file writes it, its number from 1 where it has none
     * @param meaning id of what it holds, empty where it is left out
     * @param sample the first value in it, shortened; empty where it has none
     */
    public record Column(String header, String meaning, String sample) {}
}
