package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.run.Deployment;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Secrets of a preset are sealed one by one, stay as they are while they do not change, and never become empty. */
class PresetSecretsTest {
    private static final RunSpec SPEC = new RunSpec(
            Target.NONE,
            List.of(EnvVar.plain("MODE", "full"), EnvVar.secret("TOKEN", "canary-51c0"), EnvVar.secret("OTHER", "")),
            List.of(new SecretFile("/etc/key", FileData.ofBase64("not base64"), "utf-8")),
            List.of(),
            "",
            Deployment.JOB_DEFAULT);

    private final Vault vault = new Vault(Path.of("nowhere"), new SystemKeychain());
    private final List<PublicKey> own = List.of(key(vault));

    private static PublicKey key(Vault vault) {
        return vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 1000)
    void aPresetThatIsOpenedAndStoredAgainIsTheSameBytes(@ForAll("specs") RunSpec spec) throws Exception {
        RunSpec unlocked = spec.withSecrets(
                (at, value) -> value instanceof EnvValue.Locked ? new EnvValue.Missing() : value,
                (at, content) -> content instanceof FileContent.Locked ? new FileContent.Missing() : content);
        byte[] file = PresetCodec.write(
                Preset.of("id", "name", PresetSecrets.seal("id", unlocked, Seals.NONE, own)));

        RunSpec stored = PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "").preset().spec();
        PresetSecrets.Opened opened = PresetSecrets.open("id", stored, vault);
        RunSpec again = PresetSecrets.seal("id", opened.spec(), opened.seals(), own);

        assertThat(opened.spec()).isEqualTo(unlocked);
        assertThat(opened.locked()).isEmpty();
        assertThat(PresetCodec.write(Preset.of("id", "name", again))).isEqualTo(file);
    }

    @Test
    void onlyWhatChangedIsSealedAnew() {
        RunSpec stored = PresetSecrets.seal("id", SPEC, Seals.NONE, own);
        PresetSecrets.Opened opened = PresetSecrets.open("id", stored, vault);

        RunSpec changed = opened.spec().withEnvironment(List.of(
                EnvVar.secret("OTHER", "typed"), EnvVar.secret("TOKEN", "canary-51c0"), EnvVar.plain("MODE", "full")));
        RunSpec again = PresetSecrets.seal("id", changed, opened.seals(), own);

        assertThat(again.files()).isEqualTo(stored.files());
        assertThat(again.environment().get(1)).isEqualTo(stored.environment().get(1));
        assertThat(again.environment().getFirst()).isNotEqualTo(stored.environment().get(2));
        assertThat(PresetSecrets.open("id", again, vault).spec()).isEqualTo(changed);
    }

    @Test
    void whatCannotBeOpenedStaysLockedAndIsStoredAsItCame() {
        RunSpec stored = PresetSecrets.seal("id", SPEC, Seals.NONE, List.of(key(new Vault(Path.of("a"), new SystemKeychain()))));

        PresetSecrets.Opened opened = PresetSecrets.open("id", stored, vault);

        assertThat(opened.spec()).isEqualTo(stored);
        assertThat(opened.locked()).containsExactlyInAnyOrderEntriesOf(Map.of(
                "/runtimeEnvironment/TOKEN", Trouble.NOT_FOR_THIS_KEY,
                "/runtimeEnvironment/OTHER", Trouble.NOT_FOR_THIS_KEY,
                "/runtimeFiles/~1etc~1key/data", Trouble.NOT_FOR_THIS_KEY));
        assertThat(PresetSecrets.seal("id", opened.spec(), opened.seals(), own)).isEqualTo(stored);
        assertThat(PresetSecrets.seal("id", opened.spec(), opened.seals(), List.of())).isEqualTo(stored);
    }

    @Test
    void aValueThatWasMovedIsNotOpenedUnasked() {
        RunSpec stored = PresetSecrets.seal("id", SPEC, Seals.NONE, own);
        EnvValue token = stored.environment().get(1).value();
        RunSpec moved = stored.withEnvironment(List.of(new EnvVar("PUBLIC", token)));

        PresetSecrets.Opened opened = PresetSecrets.open("id", moved, vault);
        assertThat(opened.locked()).containsEntry("/runtimeEnvironment/PUBLIC", Trouble.ELSEWHERE);
        assertThat(opened.spec().environment()).isEqualTo(moved.environment());

        PresetSecrets.Opened adopted = PresetSecrets.openFromElsewhere("id", moved, vault);
        assertThat(adopted.spec().environment()).containsExactly(EnvVar.secret("PUBLIC", "canary-51c0"));
        RunSpec sealed = PresetSecrets.seal("id", adopted.spec(), adopted.seals(), own);
        assertThat(PresetSecrets.open("id", sealed, vault).locked()).isEmpty();
    }

    @Test
    void aCopyUnderAnotherIdDoesNotOpen() {
        RunSpec stored = PresetSecrets.seal("id", SPEC, Seals.NONE, own);

        assertThat(PresetSecrets.open("other", stored, vault).locked()).hasSize(3).containsValue(Trouble.ELSEWHERE);
    }

    @Test
    void withoutARecipientSecretsAreLeftOut() {
        RunSpec stored = PresetSecrets.seal("id", SPEC, Seals.NONE, List.of());

        assertThat(stored).isEqualTo(SPEC.withoutSecrets());
    }

    @Test
    void neitherTheFileNorWhatIsPrintedHoldsASecret() {
        RunSpec stored = PresetSecrets.seal("id", SPEC, Seals.NONE, own);
        PresetSecrets.Opened opened = PresetSecrets.open("id", stored, vault);

        assertThat(new String(PresetCodec.write(Preset.of("id", "n", stored)), StandardCharsets.UTF_8) + opened)
                .doesNotContain("canary-51c0");
    }
}
