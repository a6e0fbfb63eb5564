package app.concord.model;

/**
 * Tells blocks apart over all assets.
 *
 * @param asset path of the asset
 * @param block index of the block in it
 */
public record BlockKey(String asset, int block) {}
