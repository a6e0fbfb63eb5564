package app.concord.ui.files;

import app.concord.model.AddressForm;
import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How whole channels address their readers, held against what the last check went by. */
final class FormChoices {
    private final ChannelForms kept;
    private Map<Channel, AddressForm> applied = Map.of();

    FormChoices(ChannelForms kept) {
        this.kept = kept;
    }

    /** A check went by what is declared now. */
    void applied() {
        applied = kept.forms();
    }

    /** How many channels are declared otherwise than for the last check. */
    int changes() {
        int changes = 0;
        for (Channel channel : Channel.values()) {
            if (!Objects.equals(applied.get(channel), kept.forms().get(channel))) {
                changes++;
            }
        }
        return changes;
    }

    /** What is declared of some channels. */
    Choice<AddressForm> of(Collection<Channel> channels) {
        return Choice.common(
                channels.stream()
                        .map(channel ->
                                Choice.of(
                                                applied.get(channel),
                                                kept.forms().get(channel),
                                                (AddressForm) null)
                                        .unsaidUnlessSettled())
                        .toList());
    }

    /** Declares it for some channels, null for the guess; tells whether that changes anything. */
    boolean set(Collection<Channel> channels, @Nullable AddressForm form) {
        Map<Channel, AddressForm> all = new EnumMap<>(Channel.class);
        all.putAll(kept.forms());
        for (Channel channel : channels) {
            if (form == null) {
                all.remove(channel);
            } else {
                all.put(channel, form);
            }
        }
        return keep(all);
    }

    /** Goes back to what the last check went by; tells whether that changes anything. */
    boolean undo() {
        return keep(applied);
    }

    private boolean keep(Map<Channel, AddressForm> all) {
        boolean changes = !all.equals(kept.forms());
        if (changes) {
            kept.keep(all);
        }
        return changes;
    }
}
