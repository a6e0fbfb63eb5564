/**
 * Web pages and landing pages become assets: the text a visitor sees, and the structured product
 * and offer data a page carries.
 *
 * <p>To add a source of structured data: a reader here that yields blocks with their location in
 * the page.
 */
@NullMarked
package app.concord.importing.web;

import org.jspecify.annotations.NullMarked;
