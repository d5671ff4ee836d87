package io.slipway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.slipway.storage.FilesBelow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault with a real gnome-keyring on a session bus of its own, where it is installed, and without any keychain. */
class RealKeychainTest {
    private static final String WITH_KEYRING =
            "printf password | gnome-keyring-daemon --unlock --components=secrets > \"$0.out\" 2>&1; exec \"$@\"";

    @TempDir
    Path home;

    @Test
    void withAKeychainTheKeyIsKeptThere() throws Exception {
        assumeTrue(isInstalled("dbus-run-session") && isInstalled("gnome-keyring-daemon"), "gnome-keyring is not installed");

        Map<String, String> answers = round(
                List.of("dbus-run-session", "--", "sh", "-c", WITH_KEYRING, home.resolve("keyring").toString()));

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("supported", "true"),
                Map.entry("created", "done"),
                Map.entry("locked", "LOCKED"),
                Map.entry("unlocked", "done"),
                Map.entry("opened", "true"),
                Map.entry("again", "THERE_ALREADY"),
                Map.entry("another", "done"),
                Map.entry("differs", "true"),
                Map.entry("deleted", "done"),
                Map.entry("forgotten", "KEYCHAIN_REFUSED"),
                Map.entry("kept", "done")));
        assertThat(FilesBelow.of(home).with("AGE-SECRET-KEY-1")).isEmpty();
    }

    @Test
    void withoutOneNothingIsMade() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only a Linux can be left without a keychain");

        assertThat(round(List.of())).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("supported", "false"),
                Map.entry("created", "KEYCHAIN_MISSING"),
                Map.entry("locked", "ABSENT"),
                Map.entry("unlocked", "ABSENT"),
                Map.entry("opened", "false"),
                Map.entry("again", "KEYCHAIN_MISSING"),
                Map.entry("another", "KEYCHAIN_MISSING"),
                Map.entry("differs", "true"),
                Map.entry("deleted", "ABSENT"),
                Map.entry("forgotten", "KEYCHAIN_MISSING"),
                Map.entry("kept", "ABSENT")));
    }

    private Map<String, String> round(List<String> within) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(within);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"),
                KeychainRound.class.getName(), home.resolve("vault").toString()));
        Path out = home.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(home.resolve("err").toFile());
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        builder.environment().put("HOME", Files.createDirectories(home.resolve("user")).toString());
        builder.environment().put("XDG_RUNTIME_DIR", Files.createDirectories(home.resolve("run")).toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        String errors = Files.readString(home.resolve("err"));
        assertThat(process.exitValue()).as(errors).isZero();
        return Files.readAllLines(out).stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(line -> line.split("=")[0], line -> line.split("=")[1]));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
