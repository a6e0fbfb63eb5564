package app.concord.link;

import app.concord.model.LinkedFact.Attachment;

/** A product and how it was found for a value. */
record ProductLink(Product product, Attachment attachment, double confidence) {}
