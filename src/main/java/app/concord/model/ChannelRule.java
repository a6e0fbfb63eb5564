package app.concord.model;

/**
 * Puts files on a channel.
 *
 * @param glob of relative paths, or of names
 */
public record ChannelRule(String glob, Channel channel) {}
