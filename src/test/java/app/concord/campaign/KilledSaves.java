package app.concord.campaign;

import app.concord.model.Decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Kills a program again and again while it saves a campaign, and counts the decisions that were
 * reported as saved and are gone. As a program it takes the folder and the number of kills.
 */
final class KilledSaves {
    private static final int LONGEST_MILLIS = 60;

    private final Path folder;

    KilledSaves(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param reported decisions whose saving had returned
     * @param lost those of them that the file does not hold
     */
    record Tally(int kills, int reported, int lost) {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        if (args.length > 2) {
            save(folder, Integer.parseInt(args[2]));
        } else {
            System.out.println(new KilledSaves(folder).kill(Integer.parseInt(args[1]), 1));
        }
    }

    private static CampaignStore store(Path folder) {
        return new CampaignStore(folder.resolve("killed.concord"), folder.resolve("kept"));
    }

    /** Saves one decision after the other and says each that is saved, until it is killed. */
    private static void save(Path folder, int run) throws IOException {
        CampaignStore store = store(folder);
        CampaignStore.Opened now = store.openOr(CampaignFile.of("killed", List.of(folder)));
        for (int i = 0; ; i++) {
            Decision one = CampaignDrafts.accepted(run + "." + i, "because", i);
            CampaignFile campaign = now.campaign();
            // Those of earlier runs would only make the file long.
            Set<Decision.Target> old = new HashSet<>();
            campaign.decisions().all().stream()
                    .limit(Math.max(0, campaign.decisions().all().size() - 50))
                    .forEach(decision -> old.add(decision.target()));
            now =
                    store.save(
                                    campaign.withDecisions(
                                            campaign.decisions().without(old).with(List.of(one))),
                                    now)
                            .now();
            System.out.println(one.fingerprint());
            System.out.flush();
        }
    }

    Tally kill(int kills, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        int reported = 0;
        int lost = 0;
        for (int run = 0; run < kills; run++) {
            String last = killed(run, random.nextInt(LONGEST_MILLIS));
            if (last.isEmpty()) {
                continue;
            }
            reported++;
            boolean there =
                    Files.exists(store(folder).file())
                            && store(folder).open().campaign().decisions().all().stream()
                                    .anyMatch(decision -> last.equals(decision.fingerprint()));
            lost += there ? 0 : 1;
            reported += Integer.parseInt(last.substring(last.indexOf('.') + 1));
        }
        return new Tally(kills, reported, lost);
    }

    /** The last decision that a program reported as saved before it was killed. */
    private String killed(int run, int millis) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledSaves.class.getName(),
                                folder.toString(),
                                "0",
                                Integer.toString(run))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String last = "";
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            if (line != null) {
                last = line;
                Thread.sleep(millis);
            }
            // Its handle, as the process itself would close what it said.
            process.toHandle().destroyForcibly();
            // What was said before the end counts, a line that was cut off does not.
            StringBuilder rest = new StringBuilder();
            for (int c = said.read(); c >= 0; c = said.read()) {
                rest.append((char) c);
            }
            int end = rest.lastIndexOf("\n");
            if (end > 0) {
                last = rest.substring(rest.lastIndexOf("\n", end - 1) + 1, end);
            }
        }
        process.waitFor();
        return last;
    }
}
