/**
 * The place where rules are read, switched, weighed and given a tolerance, for the open campaign or
 * for every one. A change is only a draft until it is applied; what it would add and remove is told
 * before.
 */
@NullMarked
package app.concord.ui.rules;

import org.jspecify.annotations.NullMarked;
