package org.debrief.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The commands as an author runs them. */
class CommandTest {

    @TempDir
    Path folder;

    private record Ran(int code, String out) {}

    private Ran run(Class<?> command, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                command.getName()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), out);
    }

    @Test
    void aGoodFolderEndsWithZero() throws Exception {
        ContentFolderTest.write(folder, new GoodModule());
        var ran = run(CheckCommand.class, folder.toString());
        assertThat(ran.out()).isEqualToNormalizingNewlines("1 modules compiled; 0 errors, 0 other remarks.\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void warningsAloneEndWithZero() throws Exception {
        ContentFolderTest.write(folder, new GoodModule().without(GoodModule.FOLDER + "workshop.md"));
        var ran = run(CheckCommand.class, folder.toString());
        assertThat(ran.out()).contains("line 1, note: There is no workshop.md yet.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aBrokenFolderEndsWithOneAndNamesFilesAndLines() throws Exception {
        ContentFolderTest.write(
                folder,
                new GoodModule()
                        .replace(GoodModule.UNIT, "next: views", "next: view")
                        .replace(GoodModule.UNIT, "It fires.", "It <b>fires</b>."));
        var ran = run(CheckCommand.class, folder.toString());
        assertThat(ran.out())
                .isEqualToNormalizingNewlines(
                        """
                        modules/06-alert/scenes/020-on-the-unit.md
                          line 6, error: There is no scene `view` in this module. Did you mean `views`? Write it, or mend the name here.
                          line 8, error: HTML is not allowed here. Write it in Markdown.

                        0 modules compiled; 2 errors, 0 other remarks.
                        """);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereEndsWithOne() throws Exception {
        var ran = run(CheckCommand.class, folder.resolve("nowhere").toString());
        assertThat(ran.out()).contains("There is no folder");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aReviewShowsEveryBranchLabelSourceAndTarget() throws Exception {
        ContentFolderTest.write(folder, new GoodModule());
        var file = folder.resolve("out/review.html");
        var ran = run(ReviewCommand.class, folder.toString(), "alert", file.toString());
        assertThat(ran.code()).isZero();
        var page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h2").eachText()).contains("Ten past nine", "January", "Sources", "Words explained");
        assertThat(page.text())
                .contains("Option listen: Listen → on-the-unit")
                .contains("What follows when chose(nine-ten, withdraw)")
                .contains("The alert is off by noon.")
                .contains("No outcome is reported.")
                .contains("Jones L, Fulop N. 2021.")
                .contains("Told to the researcher")
                .contains("101.5")
                .contains("Prints what was answered in the scene on-the-unit.");
        assertThat(page.select("script, img, link, [style]")).isEmpty();
        for (var link : page.select("a[href^=#]")) {
            assertThat(page.select("[id=" + link.attr("href").substring(1) + "]"))
                    .hasSize(1);
        }
    }

    @Test
    void aReviewOfNoModuleSaysWhichThereAre() throws Exception {
        ContentFolderTest.write(folder, new GoodModule());
        var ran = run(ReviewCommand.class, folder.toString(), "other", "x.html");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("There is no module `other` that compiles. Those that do: [alert].");
    }

    @Test
    void whatAReleasePrintsIsWhatTheCheckReads() throws IOException {
        var good = new GoodModule();
        ContentFolderTest.write(folder, good);
        var printed = new ByteArrayOutputStream();
        var clock = Clock.fixed(Instant.parse("2026-11-22T09:10:00Z"), ZoneOffset.UTC);
        int code = ReleaseCommand.run(
                new String[] {folder.toString(), "alert"}, clock, new PrintStream(printed, true, UTF_8));
        assertThat(code).isZero();
        good.with("released.yaml", "released:\n" + printed.toString(UTF_8));
        assertThat(good.compile().problems()).isEmpty();
        good.replace(GoodModule.ORDER, "id: whom-first", "id: whom-now")
                .replace(GoodModule.JANUARY, "next: whom-first", "next: whom-now");
        assertThat(good.compile().errors())
                .extracting(ContentProblem::sentence)
                .containsExactly(
                        "The scene `whom-first` was released and is gone. List it under `scenes` of `retired`, or put it back: an id is never renamed.");
    }
}
