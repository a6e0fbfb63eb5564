package app.concord.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The system's dialogs, answered before they are asked.
 *
 * @param answer what the user chooses, null for nothing
 */
public record ChosenPaths(Supplier<@Nullable Path> answer) implements Dialogs {
    @Override
    public @Nullable Path chooseFolder(@Nullable Path start) {
        return answer.get();
    }

    @Override
    public @Nullable Path chooseCampaign() {
        return answer.get();
    }

    @Override
    public @Nullable Path saveReport(String name, String format, String ending) {
        return answer.get();
    }

    @Override
    public @Nullable Path choosePicture() {
        return answer.get();
    }

    @Override
    public @Nullable Path saveCampaign(String name) {
        return answer.get();
    }

    @Override
    public @Nullable Path savePack(String name) {
        return answer.get();
    }
}
