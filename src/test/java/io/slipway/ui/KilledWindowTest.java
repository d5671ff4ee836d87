package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.PresetSecrets;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.storage.FilesBelow;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is killed while somebody types leaves a draft that opens, whatever moment it is killed at. */
class KilledWindowTest {
    /** Some drafts have been replaced by then, and one is being written perhaps. */
    private static final int AFTER = 40;

    @TempDir
    Path home;

    @Test
    void aKilledWindowLeavesADraftThatOpens() throws Exception {
        Vault vault = new Vault(home.resolve("vault"), new SystemKeychain());
        vault.create(VaultKind.PASSPHRASE, "correct horse".toCharArray());

        killWhileTyping(home, AFTER);

        DraftFolder.Found found = new DraftFolder(home.resolve("drafts")).read();
        assertThat(found.setAside()).isEmpty();
        assertThat(found.drafts()).hasSize(1);
        PresetSecrets.Opened opened = PresetSecrets.open(
                found.drafts().getFirst().preset().id(), found.drafts().getFirst().preset().spec(), vault);
        assertThat(opened.locked()).isEmpty();
        assertAreFirstTyped(opened.spec());
        FilesBelow.of(home).holdNone("canary-5a0c");
    }

    /** What is kept is what was typed at some moment, without a gap. */
    private static void assertAreFirstTyped(RunSpec spec) {
        List<EnvVar> kept = spec.environment();
        for (int i = 1; i <= kept.size(); i++) {
            assertThat(kept.get(i - 1).name()).isEqualTo((i % 20 == 0 ? "S" : "V") + i);
        }
        assertThat(kept).isNotEmpty();
    }

    /** Kills it so many steps after a first draft was on disk. */
    private void killWhileTyping(Path data, int after) throws Exception {
        Process window = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingWindow.class.getName(),
                        data.toString())
                .redirectError(home.resolve("window.err").toFile())
                .start();
        try (BufferedReader out = window.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            int left = after;
            while (line != null && left > 0) {
                left -= isKept(data) ? 1 : 0;
                line = left > 0 ? out.readLine() : line;
            }
            assertThat(line).as(Files.readString(home.resolve("window.err"))).isNotNull();
        } finally {
            window.destroyForcibly().waitFor();
        }
    }

    private static boolean isKept(Path data) throws Exception {
        Path drafts = data.resolve("drafts");
        if (!Files.isDirectory(drafts)) {
            return false;
        }
        try (Stream<Path> files = Files.list(drafts)) {
            return files.anyMatch(file -> file.toString().endsWith(".json"));
        }
    }

}
