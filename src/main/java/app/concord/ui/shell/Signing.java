package app.concord.ui.shell;

import app.concord.ui.approval.ApprovalViewModel;
import app.concord.ui.approval.PackViewModel;

/** What goes out under a name: approvals, and the packs that prove them. */
record Signing(ApprovalViewModel approval, PackViewModel packs) {}
