/**
 * Pictures, and the text that is recognised on them.
 *
 * <p>{@code PictureFile} decodes a picture upright and within the limits; {@code Recognition} finds
 * the words on it with their places through a {@code Recogniser}, which is the program Tesseract
 * where it is installed. What becomes of the words is up to the importers that hold pictures.
 *
 * <p>To add a format of pictures: its signature in {@code PictureFormat}, and a reader for it on
 * the class path where the platform has none.
 */
@NullMarked
package app.concord.importing.picture;

import org.jspecify.annotations.NullMarked;
