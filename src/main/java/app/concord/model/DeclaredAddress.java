package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * How the pieces of a campaign are to address their readers, as far as the user declared it.
 *
 * @param files by the path of the file; wins over the channel
 * @param channels by the channel on which a piece is
 */
public record DeclaredAddress(Map<String, AddressForm> files, Map<Channel, AddressForm> channels) {

    /** Nothing is declared. */
    public static final DeclaredAddress NONE = new DeclaredAddress(Map.of(), Map.of());

    public DeclaredAddress {
        files = Map.copyOf(files);
        channels = Map.copyOf(channels);
    }

    /** The form declared for a piece, null where none is. */
    public @Nullable AddressForm of(Asset asset) {
        AddressForm own = files.get(asset.file());
        return own == null ? channels.get(asset.channel()) : own;
    }
}
