package io.slipway.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class SystemNoticeTest {
    @TempDir
    Path home;

    private final List<Throwable> failures = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "Linux,notify-send,a &amp; b &lt;b&gt;", "Mac OS X,osascript,a & b <b>", "Windows 11,-,-", "Plan 9,-,-"
    })
    void eachSystemHasItsProgramAndTheTextIsAnArgumentOfItsOwn(String system, String program, String text) {
        var command = SystemNotice.command(system);

        assertThat(command.isPresent()).isEqualTo(program != null);
        command.ifPresent(known -> assertThat(known.of("--title", "a & b <b>"))
                .startsWith(program)
                .endsWith("--title", text));
    }

    @Test
    void linuxTakesNoWordForAnOption() {
        assertThat(SystemNotice.command("Linux").orElseThrow().of("--urgency=critical", "-x"))
                .containsSubsequence("--", "--urgency=critical", "-x");
    }

    @Test
    void whateverTheTextIsItReachesTheProgramAsItIs() throws Exception {
        Path script = Files.writeString(home.resolve("show"), "#!/bin/sh\nprintf '%s|' \"$@\" > \"$0.shown\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        String text = "$(touch " + home.resolve("touched") + ") `id` ; \"quoted\" 'more'";

        notice((title, body) -> List.of(script.toString(), title, body)).show("Slipway", text);

        assertThat(Files.readString(home.resolve("show.shown"))).isEqualTo("Slipway|" + text + "|");
        assertThat(home.resolve("touched")).doesNotExist();
        assertThat(failures).isEmpty();
    }

    @Test
    void aDesktopWithoutNoticesIsLoggedOnceAndFailsNothing() {
        List<String> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(SystemNotice.class.getName());
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(listener);
        try {
            DesktopNotice absent = notice((title, text) -> List.of(home.resolve("absent").toString()));
            absent.show("a", "b");
            absent.show("a", "b");
        } finally {
            logger.removeHandler(listener);
        }

        assertThat(logged).hasSize(1);
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,0", "false,1"})
    void onlyWhoLooksElsewhereIsToldByTheDesktop(boolean focused, int notices) {
        List<String> shown = new ArrayList<>();
        new UnfocusedNotice((title, text) -> shown.add(text), () -> focused).show("Slipway", "done");

        assertThat(shown).hasSize(notices);
    }

    private DesktopNotice notice(SystemNotice.Command command) {
        return new SystemNotice(command, Background.onThisThread(failures::add));
    }
}
