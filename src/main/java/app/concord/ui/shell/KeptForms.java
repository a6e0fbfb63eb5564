package app.concord.ui.shell;

import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.ui.files.ChannelForms;
import app.concord.ui.findings.DecisionsViewModel;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** How whole channels address their readers: kept with the decisions of the open campaign. */
final class KeptForms implements ChannelForms {
    private final DecisionsViewModel decisions;

    KeptForms(DecisionsViewModel decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<Channel, AddressForm> forms() {
        return decisions.settingsProperty().get().addressForms();
    }

    @Override
    public void keep(Map<Channel, AddressForm> forms) {
        decisions.change(settings -> settings.withAddressForms(forms));
    }

    /** Has what is settled for the files of a saved campaign kept in it. */
    static void keepChoices(@Nullable OpenCampaign open, DecisionsViewModel decisions) {
        if (open != null) {
            open.settled().keepBy(decisions::change);
        }
    }
}
