/**
 * Reads JSON as a stream of records without ever holding a file whole: {@link
 * app.concord.importing.json.JsonRecords} hands on one record after the other, {@link
 * app.concord.importing.json.JsonHead} tells by the beginning what a file holds.
 */
@NullMarked
package app.concord.importing.json;

import org.jspecify.annotations.NullMarked;
