package app.concord.campaign;

import app.concord.model.Decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Kills a program again and again while it saves campaigns, and counts the decisions that were
 * reported as saved and are gone. Starting a program takes far longer than saving, so each one
 * saves many campaigns at once, one a thread, without a pause: one kill goes through that many
 * saves. As a program it takes the folder and the number of saves to be killed.
 */
final class KilledSaves {
    /** Campaigns that a program saves at once. */
    static final int AT_ONCE = 40;

    private static final int LONGEST_MILLIS = 120;

    /** Decisions that a campaign holds, so that a save takes its time and files stay short. */
    private static final int HELD = 50;

    private final Path folder;

    KilledSaves(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param programs that were killed
     * @param saves that were under way when their program was killed
     * @param reported decisions whose saving had returned
     * @param lost those of them that their file does not hold
     */
    record Tally(int programs, int saves, int reported, int lost) {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        if (args.length > 2) {
            for (int i = 0; i < AT_ONCE; i++) {
                Saver saver = new Saver(folder, i, Integer.parseInt(args[2]));
                new Thread(saver::save).start();
            }
        } else {
            System.out.println(new KilledSaves(folder).kill(Integer.parseInt(args[1]), 1));
        }
    }

    private static CampaignStore store(Path folder, int number) {
        return new CampaignStore(
                folder.resolve("killed-" + number + ".concord"), folder.resolve("kept"));
    }

    /**
     * Saves one decision after the other in a campaign and says each that is saved, until it is
     * killed.
     *
     * @param number of the campaign
     * @param run number of the program
     */
    private record Saver(Path folder, int number, int run) {
        void save() {
            try {
                CampaignStore store = store(folder, number);
                CampaignStore.Opened now = store.openOr(CampaignFile.of("killed", List.of(folder)));
                for (int i = 0; ; i++) {
                    Decision one = CampaignDrafts.accepted(run + "." + i, "because", i);
                    now = store.save(with(now.campaign(), one, i), now).now();
                    // One write a line, so that lines of threads are never mixed.
                    System.out.print(number + " " + one.fingerprint() + "\n");
                    System.out.flush();
                }
            } catch (IOException e) {
                // What this campaign said before counts; it is missed where it says no more.
                throw new UncheckedIOException(e);
            }
        }

        /** The campaign with one more decision and the last of this run: what is older is checked. */
        private CampaignFile with(CampaignFile campaign, Decision one, int number) {
            Set<String> kept = new HashSet<>();
            for (int i = Math.max(0, number - HELD); i < number; i++) {
                kept.add(run + "." + i);
            }
            Set<Decision.Target> old = new HashSet<>();
            for (Decision decision : campaign.decisions().all()) {
                if (!kept.contains(decision.fingerprint())) {
                    old.add(decision.target());
                }
            }
            return campaign.withDecisions(campaign.decisions().without(old).with(List.of(one)));
        }
    }

    /** Kills programs until so many saves were under way. */
    Tally kill(int saves, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        int programs = 0;
        int killed = 0;
        int reported = 0;
        int lost = 0;
        while (killed < saves) {
            Map<Integer, String> last = killed(programs++, random.nextInt(LONGEST_MILLIS));
            for (Map.Entry<Integer, String> one : last.entrySet()) {
                String name = one.getValue();
                reported += 1 + Integer.parseInt(name.substring(name.indexOf('.') + 1));
                lost += holds(one.getKey(), name) ? 0 : 1;
            }
            killed += last.size();
        }
        return new Tally(programs, killed, reported, lost);
    }

    private boolean holds(int number, String fingerprint) throws IOException {
        CampaignStore store = store(folder, number);
        return Files.exists(store.file())
                && store.open().campaign().decisions().all().stream()
                        .anyMatch(decision -> fingerprint.equals(decision.fingerprint()));
    }

    /** The last decision of each campaign that a program reported before it was killed. */
    private Map<Integer, String> killed(int run, int millis)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledSaves.class.getName(),
                                folder.toString(),
                                "0",
                                Integer.toString(run))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Map<Integer, String> last = new HashMap<>();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // From the moment on when every campaign is being saved.
            while (last.size() < AT_ONCE) {
                String line = said.readLine();
                if (line == null) {
                    throw new IOException("the program ended by itself");
                }
                take(line, last);
            }
            Thread.sleep(millis);
            // Its handle, as the process itself would close what it said.
            process.toHandle().destroyForcibly();
            // What was said before the end counts, a line that was cut off does not.
            StringBuilder rest = new StringBuilder();
            for (int c = said.read(); c >= 0; c = said.read()) {
                rest.append((char) c);
            }
            rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(l -> take(l, last));
        }
        process.waitFor();
        return last;
    }

    private static void take(String line, Map<Integer, String> last) {
        int blank = line.indexOf(' ');
        last.put(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
    }
}
