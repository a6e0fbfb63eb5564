package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class IntakeTest {
    @TempDir private Path folder;

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private static Intake intake(Path... paths) {
        return new Intake(
                Runs.request(Arrays.asList(paths), LocalDate.EPOCH, List.of(), 1), new Archives());
    }

    private static List<String> paths(Intake intake) {
        return intake.items().stream().map(Intake.Item::path).toList();
    }

    @Test
    void findsTheFilesOfAFolderInTheOrderOfTheirPaths() throws IOException {
        file("web/b.html");
        file("web/a/c.html");
        file("email/z.eml");
        file("a.txt");
        Intake intake = intake(folder);
        assertThat(intake.items())
                .extracting(Intake.Item::path, Intake.Item::channel)
                .containsExactly(
                        tuple("a.txt", null),
                        tuple("email/z.eml", Channel.EMAIL),
                        tuple("web/a/c.html", Channel.WEB),
                        tuple("web/b.html", Channel.WEB));
        assertThat(intake.name()).isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(intake.brief()).isNull();
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void passesOverWhatSystemsAndEditorsLeave() throws IOException {
        file("web/a.html");
        for (String litter :
                List.of(
                        ".DS_Store",
                        "web/.hidden.html",
                        ".git/config.txt",
                        "__MACOSX/web/a.html",
                        "Thumbs.db",
                        "web/desktop.ini",
                        "print/~$card.docx",
                        "web/page_files/style.css",
                        "web/page_files/brand.woff2",
                        "web/app.js.map",
                        "web/package.json",
                        "web/node_modules/a/readme.txt",
                        "spring.concord")) {
            file(litter);
        }
        Intake intake = intake(folder);
        assertThat(paths(intake)).containsExactly("web/a.html");
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void takesTheBriefOfTheFolderItself() throws IOException {
        file("Brief.CSV");
        file("web/brief.csv");
        file("brief.html");
        Intake intake = intake(folder);
        assertThat(Objects.requireNonNull(intake.brief()).path()).isEqualTo("Brief.CSV");
        assertThat(Objects.requireNonNull(intake.brief()).channel()).isEqualTo(Channel.BRIEF);
        assertThat(paths(intake)).containsExactly("brief.html", "web/brief.csv");
    }

    @Test
    void aDocumentMayBeTheBriefWhereThereIsNoTable() throws IOException {
        file("brief.docx");
        file("brief.md");
        file("a.txt");
        Intake intake = intake(folder);
        assertThat(Objects.requireNonNull(intake.brief()).path()).isEqualTo("brief.docx");
        assertThat(paths(intake)).containsExactly("a.txt", "brief.md");
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void aDocumentBesideATableIsAPiece() throws IOException {
        file("brief.docx");
        file("brief.xlsx");
        Intake intake = intake(folder);
        assertThat(Objects.requireNonNull(intake.brief()).path()).isEqualTo("brief.xlsx");
        assertThat(paths(intake)).containsExactly("brief.docx");
    }

    @Test
    void ofTwoBriefsTheFirstByNameCountsAndTheOtherIsToldOf() throws IOException {
        file("brief.xlsx");
        file("brief.csv");
        file("a.txt");
        Intake intake = intake(folder);
        assertThat(Objects.requireNonNull(intake.brief()).path()).isEqualTo("brief.csv");
        assertThat(paths(intake)).containsExactly("a.txt");
        assertThat(intake.problems())
                .extracting(Problem::path, Problem::kind)
                .containsExactly(tuple("brief.xlsx", Problem.Kind.LEFT_OUT));
    }

    @Test
    void aBriefThatIsNamedIsNoPiece() throws IOException {
        Path given = file("facts/approved.csv");
        file("brief.csv");
        Intake intake =
                new Intake(
                        CheckRequest.of(
                                List.of(folder),
                                LocalDate.EPOCH,
                                CampaignSettings.NONE.withBrief(given)),
                        new Archives());
        assertThat(Objects.requireNonNull(intake.brief()).path()).isEqualTo("approved.csv");
        assertThat(paths(intake)).containsExactly("brief.csv");
    }

    @Test
    void filesNamedOneByOneKeepTheirPathsBelowTheFolderTheyShare() throws IOException {
        Path web = file("web/a.html");
        Path email = file("email/a.html");
        Path brief = file("brief.csv");
        Intake intake = intake(web, email, brief, web);
        assertThat(intake.items())
                .extracting(Intake.Item::path, Intake.Item::channel)
                .containsExactly(
                        tuple("email/a.html", Channel.EMAIL), tuple("web/a.html", Channel.WEB));
        assertThat(Objects.requireNonNull(intake.brief()).path()).isEqualTo("brief.csv");
        assertThat(intake.name()).isEqualTo(String.valueOf(folder.getFileName()));
    }

    @Test
    void oneFileIsKnownByItsNameAndItsFolderTellsTheChannel() throws IOException {
        Intake intake = intake(file("print/card.txt"));
        assertThat(intake.items())
                .extracting(Intake.Item::path, Intake.Item::channel)
                .containsExactly(tuple("card.txt", Channel.PRINT));
        assertThat(intake.name()).isEqualTo("card.txt");
    }

    @Test
    void twoFoldersKeepTheirFilesApart() throws IOException {
        file("spring/web/a.html");
        file("autumn/web/a.html");
        Intake intake = intake(folder.resolve("spring"), folder.resolve("autumn"));
        assertThat(paths(intake)).containsExactly("autumn/web/a.html", "spring/web/a.html");
    }

    @Test
    void theFirstRuleThatMatchesDecidesTheChannel() throws IOException {
        file("web/mail-a.html");
        file("web/b.html");
        file("c.html");
        Intake intake =
                new Intake(
                        CheckRequest.of(
                                List.of(folder),
                                LocalDate.EPOCH,
                                CampaignSettings.NONE.withChannels(
                                        List.of(
                                                new ChannelRule("mail-*.html", Channel.EMAIL),
                                                new ChannelRule("web/**", Channel.PRINT)))),
                        new Archives());
        assertThat(intake.items())
                .extracting(Intake.Item::path, Intake.Item::channel)
                .containsExactly(
                        tuple("c.html", null),
                        tuple("web/b.html", Channel.PRINT),
                        tuple("web/mail-a.html", Channel.EMAIL));
    }

    @Test
    void anEmptyFolderIsAProblem() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        assertThat(intake(folder).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.EMPTY_FOLDER);
    }

    @Test
    void linksInsideOfTheFolderAreNotFollowed() throws IOException {
        Path outside = file("elsewhere/secret.txt");
        file("campaign/web/a.html");
        Path campaign = folder.resolve("campaign");
        link(campaign.resolve("web/secret.txt"), outside);
        link(campaign.resolve("web/loop"), campaign);
        link(campaign.resolve("web/gone.html"), folder.resolve("nowhere.html"));
        link(campaign.resolve("web/self.html"), campaign.resolve("web/self.html"));
        Intake intake = intake(campaign);
        assertThat(paths(intake)).containsExactly("web/a.html");
        assertThat(intake.problems())
                .extracting(Problem::path, Problem::kind)
                .containsExactlyInAnyOrder(
                        tuple("web/secret.txt", Problem.Kind.LEFT_OUT),
                        tuple("web/loop", Problem.Kind.LEFT_OUT),
                        tuple("web/gone.html", Problem.Kind.UNREADABLE),
                        tuple("web/self.html", Problem.Kind.UNREADABLE));
    }

    @Test
    void aFolderThatIsNamedThroughALinkIsChecked() throws IOException {
        file("campaign/web/a.html");
        Path link = folder.resolve("this-week");
        link(link, folder.resolve("campaign"));
        Intake intake = intake(link);
        assertThat(paths(intake)).containsExactly("web/a.html");
        assertThat(intake.name()).isEqualTo("this-week");
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no links on this file system");
        }
    }
}
