package app.concord.fuzz;

/**
 * What a target reads once.
 *
 * @param path path of the file, whose ending tells its kind; for a text its name
 * @param bytes the content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Input(String path, byte[] bytes) {
    Input withBytes(byte[] changed) {
        return new Input(path, changed);
    }
}
