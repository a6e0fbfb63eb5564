/**
 * Data files of any shape: JSON, XML and YAML become one tree with the line of every value, in
 * which lists of products give a piece for each product, lists of messages one for each message,
 * and all other words one piece in the order of the file. What belongs to the machinery, such as
 * numbers, addresses of pictures and styles, is left out.
 */
@NullMarked
package app.concord.importing.data;

import org.jspecify.annotations.NullMarked;
