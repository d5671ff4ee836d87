package io.slipway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.slipway.vault.age.IdentityText;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.KeyList;
import io.slipway.vault.team.Member;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The age tool, where it is installed, opens what Slipway sealed, and the other way round. */
class RealAgeTest {
    private static final String HEAD = "slipway:1 3f2a /runtimeFiles/~1etc~1a%20b/data\n";
    private static final String POINTER = "/runtimeFiles/~1etc~1a b/data";
    private static final byte[] VALUE = "value with \u00e9, $, \n and \u0000 in it".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path identity;
    private PublicKey key;
    private Vault vault;

    /** A vault whose key age-keygen has made. */
    @BeforeEach
    void makeVault() throws Exception {
        assumeTrue(isInstalled("age") && isInstalled("age-keygen"), "age is not installed");
        identity = folder.resolve("key.txt");
        run(List.of("age-keygen", "-o", identity.toString()), folder.resolve("made"));
        byte[] secret = IdentityText.secret(Files.readAllBytes(identity));
        run(List.of("age-keygen", "-y", identity.toString()), folder.resolve("public"));
        key = PublicKey.parse(Files.readString(folder.resolve("public"))).orElseThrow();
        MapKeychain keychain = new MapKeychain();
        keychain.store(key.text(), new String(secret, StandardCharsets.US_ASCII).toCharArray());
        Path home = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(home.resolve("recipient.txt"), key.text());
        vault = new Vault(home, keychain);
        assertThat(vault.unlock(new char[0])).isEqualTo(new Attempt.Done<>(key));
    }

    @Test
    void ageOpensWhatWasSealed() throws Exception {
        Path sealed = Files.writeString(
                folder.resolve("sealed.age"), SealedValue.seal("3f2a", POINTER, VALUE, List.of(key)));

        Path opened = folder.resolve("opened");
        run(List.of("age", "-d", "-i", identity.toString(), sealed.toString()), opened);

        assertThat(Files.readAllBytes(opened)).isEqualTo(withHead());
    }

    @Test
    void whatAgeSealedToTheTeamOpensHere() throws Exception {
        Path plain = Files.write(folder.resolve("plain"), withHead());
        Path team = Files.writeString(
                folder.resolve("recipients.txt"), KeyList.EMPTY.with(new Member("Anna", key)).text());

        Path sealed = folder.resolve("sealed.age");
        run(List.of("age", "-a", "-R", team.toString(), plain.toString()), sealed);

        assertThat(SealedValue.open(vault, "3f2a", POINTER, Files.readString(sealed)))
                .isInstanceOfSatisfying(Attempt.Done.class, done -> assertThat(done.value()).isEqualTo(VALUE));
        assertThat(SealedValue.open(vault, "3f2a", "/elsewhere", Files.readString(sealed)))
                .isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
    }

    private static byte[] withHead() {
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + VALUE.length);
        System.arraycopy(VALUE, 0, all, head.length, VALUE.length);
        return all;
    }

    private void run(List<String> command, Path out) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
