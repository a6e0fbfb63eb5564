package app.concord.link;

import app.concord.model.Span;

/**
 * Words that name a product.
 *
 * @param product the product
 * @param span from the first to the last of its words
 * @param words how many of its words stand there
 * @param hashtag whether it is a hashtag
 */
record Mention(Product product, Span span, int words, boolean hashtag) {}
