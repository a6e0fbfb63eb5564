package app.concord.ui.files;

import app.concord.model.AddressForm;
import app.concord.model.Channel;

import java.util.Map;

/** How whole channels are to address their readers, where nothing is settled for a file. */
public interface ChannelForms {
    /** What is declared now. */
    Map<Channel, AddressForm> forms();

    /** Keeps these in place of all; the next check heeds them. */
    void keep(Map<Channel, AddressForm> forms);
}
