package app.concord.campaign;

import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.TreeMap;

/** What was settled for a file, as JSON; fields that are not known stay as they are. */
final class ChoicesJson {
    private static final String COLUMNS = "columns";

    private ChoicesJson() {}

    static FileChoices read(JsonNode entry) {
        Map<String, String> columns = new TreeMap<>();
        for (Map.Entry<String, JsonNode> column : entry.path(COLUMNS).properties()) {
            if (column.getValue().isString()) {
                columns.put(column.getKey(), column.getValue().asString());
            }
        }
        Channel channel = Channel.published(CampaignJson.text(entry, "channel")).orElse(null);
        DateOrder order = DateOrder.of(CampaignJson.text(entry, "dateOrder")).orElse(null);
        return new FileChoices(
                channel, code(entry, "language"), code(entry, "market"), order, columns);
    }

    static ObjectNode write(ObjectNode entry, FileChoices choices) {
        Channel channel = choices.channel();
        DateOrder order = choices.dateOrder();
        CampaignJson.put(entry, "channel", channel == null ? null : channel.id());
        CampaignJson.put(entry, "language", choices.language());
        CampaignJson.put(entry, "market", choices.market());
        CampaignJson.put(entry, "dateOrder", order == null ? null : order.id());
        entry.remove(COLUMNS);
        if (!choices.columns().isEmpty()) {
            choices.columns().forEach(entry.putObject(COLUMNS)::put);
        }
        return entry;
    }

    private static @Nullable String code(JsonNode entry, String name) {
        String code = CampaignJson.text(entry, name);
        return code.isEmpty() ? null : code;
    }
}
