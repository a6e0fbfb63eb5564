package app.concord.importing.social;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.feed.ProductRecord;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of products: price lists and exports of shops, whose columns hold names and prices.
 *
 * @param header index of the row that names the columns
 */
record ProductTable(Sheet sheet, int header) {
    private static final int SEARCHED = 20;
    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** The table of a sheet, null where its columns are not those of products. */
    static @Nullable ProductTable of(Sheet sheet) {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            List<String> names = rows.get(i).cells().stream().map(String::strip).toList();
            boolean header =
                    names.stream().allMatch(name -> name.length() <= LONGEST)
                            && ProductRecord.isProduct(names);
            if (header && !isPlan(names)) {
                return new ProductTable(sheet, i);
            }
        }
        return null;
    }

    /** Whether it is a plan of posts that tells prices as well. */
    private static boolean isPlan(List<String> names) {
        Set<SocialColumn> plan =
                Set.of(
                        SocialColumn.TEXT,
                        SocialColumn.NETWORK,
                        SocialColumn.HASHTAGS,
                        SocialColumn.CALL_TO_ACTION,
                        SocialColumn.HEADLINE,
                        SocialColumn.FIRST_COMMENT);
        return names.stream()
                .map(SocialColumn::of)
                .anyMatch(column -> column != null && plan.contains(column));
    }

    /** A piece a row; rows are numbered by their place below the header. */
    List<Asset> assets(SourceFile file, String format, int before, Cancellation cancellation) {
        List<String> names = sheet.rows().get(header).cells().stream().map(String::strip).toList();
        List<Asset> assets = new ArrayList<>();
        int number = 0;
        for (Row row : sheet.rows().subList(header + 1, sheet.rows().size())) {
            cancellation.check();
            number++;
            if (row.hidden() || row.blank() || before + assets.size() >= Limits.DATA_PIECES) {
                continue;
            }
            List<ProductRecord.Value> values = new ArrayList<>();
            for (int column = 0; column < Math.min(names.size(), row.cells().size()); column++) {
                String name = names.get(column);
                if (!name.isEmpty() && !sheet.hiddenColumns().contains(column)) {
                    String text = row.cell(column).strip();
                    values.add(
                            new ProductRecord.Value(
                                    name,
                                    text,
                                    NUMBER.matcher(text).matches(),
                                    Location.inCell(number, name)));
                }
            }
            String title = ProductRecord.name(values);
            BlockList blocks = new BlockList();
            List<Integer> containers = List.of(blocks.newContainer());
            for (BlockDraft field : ProductRecord.fields(values, null)) {
                blocks.add(field.containers(containers));
            }
            if (blocks.size() > 0 && !title.isEmpty()) {
                assets.add(
                        new Asset(
                                file.path() + "#" + (before + assets.size() + 1),
                                channel(file),
                                format,
                                title,
                                null,
                                null,
                                null,
                                blocks.toBlocks(),
                                file.bytes().sha256()));
            }
        }
        return assets;
    }

    private static Channel channel(SourceFile file) {
        Channel channel = file.channel();
        return channel == null ? Channel.WEB : channel;
    }
}
