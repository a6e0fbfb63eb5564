/**
 * What codes of advertising practice, regulators and platforms ask for, as files that a user can
 * read.
 *
 * <p>{@link app.concord.rule.pack.RulePacks} is the catalogue. A pack is one file {@code
 * packs/<id>.pack}: where and since when it holds, who asks, and its rules; a rule says beside what
 * ({@link app.concord.rule.pack.Sign}) something must be stated, in which channels in full and in
 * which a pointer is enough, and gives right and wrong examples, which a test reads. A pack is no
 * legal advice.
 *
 * <p>To add a pack: the file and one line in the catalogue. To add a sign: its constant, and where
 * it is seen in the rules' package.
 */
@NullMarked
package app.concord.rule.pack;

import org.jspecify.annotations.NullMarked;
