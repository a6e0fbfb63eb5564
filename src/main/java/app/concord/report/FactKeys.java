package app.concord.report;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fulfilment;
import app.concord.model.TaxBasis;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;

/** Writes the circumstances of a fact: its role, and of the others those that are stated. */
final class FactKeys {
    private FactKeys() {}

    static void write(JsonGenerator json, ComparabilityKey key) {
        json.writeObjectPropertyStart("keys");
        json.writeStringProperty("role", id(key.role()));
        if (key.bound() != Bound.EXACT) {
            json.writeStringProperty("bound", id(key.bound()));
        }
        if (key.billing() != Billing.ONCE) {
            json.writeStringProperty("per", id(key.billing()));
        }
        if (!key.unit().isEmpty()) {
            json.writeStringProperty("unit", Json.clean(key.unit()));
        }
        if (key.audience() != Audience.EVERYONE) {
            json.writeStringProperty("audience", id(key.audience()));
        }
        if (key.tax() != TaxBasis.UNSTATED) {
            json.writeStringProperty("tax", id(key.tax()));
        }
        Json.stated(json, "market", key.market());
        if (!key.variants().isEmpty()) {
            json.writeArrayPropertyStart("variants");
            key.variants().forEach(variant -> json.writeString(Json.clean(variant)));
            json.writeEndArray();
        }
        if (key.threshold() != null) {
            json.writeObjectPropertyStart("threshold");
            Json.money(json, key.threshold());
            json.writeEndObject();
        }
        if (key.quantity() != 1) {
            json.writeNumberProperty("quantity", key.quantity());
        }
        if (key.window() != null) {
            json.writeName("window");
            Json.value(json, key.window());
        }
        if (key.fulfilment() != Fulfilment.UNSTATED) {
            json.writeStringProperty("fulfilment", id(key.fulfilment()));
        }
        if (!key.scope().isEmpty()) {
            json.writeArrayPropertyStart("scope");
            key.scope().forEach(part -> json.writeString(Json.clean(part)));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String id(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
