package app.concord.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The price specifications of an offer in linked data: which of them everybody pays. */
final class PriceSpecifications {
    private static final Set<String> STRUCK_TYPES =
            Set.of(
                    "listprice",
                    "strikethroughprice",
                    "msrp",
                    "srp",
                    "suggestedretailprice",
                    "regularprice");

    private static final List<String> CONDITIONS =
            List.of(
                    "referenceQuantity",
                    "validForMemberTier",
                    "membershipPointsEarned",
                    "eligibleQuantity",
                    "eligibleTransactionVolume",
                    "eligibleCustomerType");

    private PriceSpecifications() {}

    /** The price specifications of an offer; of one that is put together, its parts. */
    static List<JsonTree> of(JsonTree.Branch offer) {
        List<JsonTree> all = new ArrayList<>();
        for (JsonTree tree : JsonTree.each(offer.get("priceSpecification"))) {
            all.add(tree);
            if (tree instanceof JsonTree.Branch branch && branch.get("price") == null) {
                all.addAll(JsonTree.each(branch.get("priceComponent")));
            }
        }
        return all;
    }

    /** Whether everybody pays it for the product itself: no price by weight, no fee, no club. */
    static boolean isForAll(JsonTree.Branch specification) {
        for (String condition : CONDITIONS) {
            if (specification.get(condition) != null) {
                return false;
            }
        }
        return !StructuredData.isA(
                specification, "DeliveryChargeSpecification", "PaymentChargeSpecification");
    }

    /** Whether it is an earlier or a recommended price. */
    static boolean isStruck(JsonTree.Branch specification) {
        for (JsonTree type : JsonTree.each(specification.get("priceType"))) {
            if (type instanceof JsonTree.Leaf leaf) {
                if (STRUCK_TYPES.contains(
                        StructuredData.local(leaf.text()).toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }
}
