package app.concord.rule.pack;

import app.concord.model.Digest;

import java.util.List;
import java.util.Set;

/** Every pack, sorted by id; a new pack is its file and one line here. */
public final class RulePacks {
    private static final List<RulePack> ALL =
            List.of(
                    PackFile.read("eu-price-reduction"),
                    PackFile.read("gb-price"),
                    PackFile.read("gb-promotion"),
                    PackFile.read("google-promotion"),
                    PackFile.read("us-former-price"),
                    PackFile.read("us-free"));

    private RulePacks() {}

    /** The packs in the order of their ids. */
    public static List<RulePack> all() {
        return ALL;
    }

    /** SHA-256 of what a pack says, lower-case hex. */
    public static String sha256(RulePack pack) {
        return Digest.of(PackFile.text(pack.id()));
    }

    /** The packs but for those with these ids. */
    public static List<RulePack> without(Set<String> ids) {
        return ALL.stream().filter(pack -> !ids.contains(pack.id())).toList();
    }
}
