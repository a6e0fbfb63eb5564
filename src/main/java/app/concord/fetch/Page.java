package app.concord.fetch;

import app.concord.importing.Bytes;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * A page as it was at the moment it was fetched.
 *
 * @param address where it is, after redirects
 * @param mediaType what the server calls it, in lower case and without parameters, as in {@code
 *     text/html}; null where it does not say
 * @param charset the character set that the server names, null where it names none
 * @param bytes the content, unpacked
 */
public record Page(
        URI address, @Nullable String mediaType, @Nullable String charset, Bytes bytes) {}
