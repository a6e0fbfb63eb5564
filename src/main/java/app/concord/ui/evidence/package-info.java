/**
 * The places of a finding beside each other, each in its original: the page of a brochure, the text
 * of a mail, the row of an export, with the words marked.
 *
 * <p>{@link app.concord.ui.evidence.EvidencePane} is what a screen puts up. {@link
 * app.concord.ui.evidence.EvidenceViewModel} holds both sides, {@link
 * app.concord.ui.evidence.SideViewModel} the places of one; {@link app.concord.ui.evidence.Body}
 * chooses how an original is shown. {@link app.concord.ui.evidence.Reading} lays running text out
 * and {@link app.concord.ui.evidence.Run} cuts it where its look changes. Originals are drawn from
 * what was read; nothing is ever loaded from elsewhere.
 *
 * <p>To add a way to show an original: a case of {@code Body} and its view.
 */
@NullMarked
package app.concord.ui.evidence;

import org.jspecify.annotations.NullMarked;
