package app.concord.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** What the window asks of the system's own dialogs. */
public interface Dialogs {

    /**
     * Asks for a folder.
     *
     * @param start folder to begin with, null for none
     * @return the folder, null if the user thought better of it
     */
    @Nullable Path chooseFolder(@Nullable Path start);

    /**
     * Asks for a saved campaign to open.
     *
     * @return its file, null if the user thought better of it
     */
    @Nullable Path chooseCampaign();

    /**
     * Asks where to save a campaign.
     *
     * @param name what it is called
     * @return the file, null if the user thought better of it
     */
    @Nullable Path saveCampaign(String name);

    /**
     * Asks where to save a report.
     *
     * @param name what the campaign is called
     * @param format what the report is called
     * @param ending how the file's name ends, with the dot
     * @return the file, null if the user thought better of it
     */
    @Nullable Path saveReport(String name, String format, String ending);

    /**
     * Asks for a picture, PNG or JPEG.
     *
     * @return its file, null if the user thought better of it
     */
    @Nullable Path choosePicture();

    /**
     * Asks where to write an evidence pack.
     *
     * @param name what the campaign is called
     * @return the file, null if the user thought better of it
     */
    @Nullable Path savePack(String name);
}
