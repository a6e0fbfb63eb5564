package app.concord.importing.social.archive;

import app.concord.importing.social.PostLabel;
import app.concord.model.BlockKind;
import app.concord.model.Property;

import tools.jackson.databind.JsonNode;

/** Reads the newer form of downloads, in which the parts of a post are pairs of label and value. */
final class LabelledValues {
    private LabelledValues() {}

    static void add(JsonNode record, PostAssets.Post post) {
        for (JsonNode pair : record.path("label_values")) {
            String label = pair.path("label").asString("");
            String value = pair.path("value").asString("");
            if (PostLabel.isText(label)) {
                post.text(Property.POST_TEXT, BlockKind.PARAGRAPH, label, value);
            } else if (PostLabel.isLink(label) && value.startsWith("http")) {
                post.link(label, value, value);
            }
        }
    }
}
