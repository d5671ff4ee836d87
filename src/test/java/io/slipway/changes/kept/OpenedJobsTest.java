package io.slipway.changes.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.changes.Drift;
import io.slipway.changes.Jobs;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.storage.FilesBelow;
import io.slipway.vault.MapKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a job that was changed while the program did not run. */
class OpenedJobsTest {
    private static final Opened AT = new Opened("draft", "place", Jobs.TARGET);
    private static final JobConfiguration VALUE_CHANGED = Jobs.of(
            Jobs.FULL.withEnvironment(List.of(EnvVar.secret("A", "other"), EnvVar.secret("B", "two"))));
    private static final JobConfiguration ONE_GONE =
            Jobs.of(Jobs.FULL.withEnvironment(List.of(EnvVar.secret("A", "one"))));
    private static final JobConfiguration HALF = Jobs.withoutEnvironment(Jobs.JOB, Jobs.FAILED);

    @TempDir
    Path home;

    private MapKeychain keychain = new MapKeychain();

    /** A later process over the same files. */
    private OpenedJobs process(Vault vault) {
        OpenedJobs jobs = new OpenedJobs(new OpenedJobsFile(home.resolve("drafts")), vault);
        jobs.read();
        jobs.keep(Set.of("draft", "copy"));
        return jobs;
    }

    private Vault locked() {
        return new Vault(home.resolve("vault"), keychain);
    }

    private Vault unlocked() {
        Vault vault = locked();
        vault.create(VaultKind.KEYCHAIN, new char[0]);
        vault.unlock(new char[0]);
        return vault;
    }

    private static Found compare(OpenedJobs jobs, Opened at, JobConfiguration job) {
        Found found = jobs.compare(at, job);
        jobs.write();
        return found;
    }

    private static List<String> told(Found found) {
        return found.drift().all().stream()
                .map(each -> each.subject() + " " + each.name() + " " + each.move() + " "
                        + each.before().orElse("-") + " > " + each.after().orElse("-"))
                .toList();
    }

    private Path file() {
        return home.resolve("drafts").resolve("jobs");
    }

    @Test
    void aChangedValueIsToldAfterARestart() {
        Found first = compare(process(unlocked()), AT, Jobs.JOB);
        Found later = compare(process(unlocked()), AT, VALUE_CHANGED);

        assertThat(first).isEqualTo(new Found(Drift.NONE, true, true));
        assertThat(told(later)).containsExactly("VARIABLE A CHANGED - > -");
        assertThat(later.first()).isFalse();
        assertThat(later.comparable()).isTrue();
        assertThat(told(compare(process(unlocked()), AT, Jobs.JOB))).as("as it was").isEmpty();
    }

    @Test
    void settingsAreToldWithWhatTheyWere() {
        compare(process(unlocked()), AT, Jobs.JOB);

        assertThat(told(compare(process(unlocked()), AT, Jobs.limited(Jobs.JOB, Part.of(Optional.of(Duration.ofHours(2)))))))
                .containsExactly("TIME_LIMIT  CHANGED 3600 > 7200");
    }

    @Test
    void whatWasAgreedToIsNotToldAgain() {
        compare(process(unlocked()), AT, Jobs.JOB);
        OpenedJobs second = process(unlocked());
        compare(second, AT, VALUE_CHANGED);
        second.accept(AT, VALUE_CHANGED);
        second.write();

        assertThat(told(compare(second, AT, VALUE_CHANGED))).isEmpty();
        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).isEmpty();
        assertThat(told(compare(process(unlocked()), AT, Jobs.JOB))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void whatCouldNotBeReadIsNotAgreedTo() {
        OpenedJobs jobs = process(unlocked());
        compare(jobs, AT, Jobs.JOB);
        jobs.accept(AT, HALF);
        jobs.write();

        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void whatIsReadLateIsFilledInAndKept() {
        OpenedJobs first = process(unlocked());
        assertThat(compare(first, AT, HALF).first()).isTrue();
        OpenedJobs second = process(unlocked());
        assertThat(compare(second, AT, Jobs.JOB)).isEqualTo(new Found(Drift.NONE, true, true));

        Found last = compare(process(unlocked()), AT, VALUE_CHANGED);
        assertThat(told(last)).containsExactly("VARIABLE A CHANGED - > -");
        assertThat(last.first()).isFalse();
    }

    @Test
    void whileTheVaultIsLockedNamesAreComparedAndValuesSinceTheStart() {
        compare(process(unlocked()), AT, Jobs.JOB);
        OpenedJobs jobs = process(locked());
        Found start = compare(jobs, AT, VALUE_CHANGED);

        assertThat(told(start)).isEmpty();
        assertThat(start.comparable()).as("nobody calls it the same").isFalse();
        assertThat(told(compare(jobs, AT, ONE_GONE)))
                .containsExactly("VARIABLE B REMOVED - > -", "VARIABLE A CHANGED - > -");
        assertThat(told(compare(jobs, AT, Jobs.JOB))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void unlockingTellsWhatCouldNotBeCompared() {
        compare(process(unlocked()), AT, Jobs.JOB);
        Vault vault = locked();
        OpenedJobs jobs = process(vault);
        compare(jobs, AT, VALUE_CHANGED);
        vault.unlock(new char[0]);
        Found now = compare(jobs, AT, VALUE_CHANGED);

        assertThat(told(now)).containsExactly("VARIABLE A CHANGED - > -");
        assertThat(now.comparable()).isTrue();
    }

    @Test
    void alsoALaterStartTellsWhatALockedOneCouldNot() {
        compare(process(unlocked()), AT, Jobs.JOB);
        compare(process(locked()), AT, VALUE_CHANGED);

        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void whatIsAgreedToWhileTheVaultIsLockedIsComparableLater() {
        compare(process(unlocked()), AT, Jobs.JOB);
        OpenedJobs jobs = process(locked());
        jobs.accept(AT, VALUE_CHANGED);
        jobs.write();

        assertThat(compare(jobs, AT, VALUE_CHANGED)).isEqualTo(new Found(Drift.NONE, false, true));
        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).isEmpty();
        assertThat(told(compare(process(unlocked()), AT, Jobs.JOB))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void withoutAVaultNamesAreKeptAndNoDigest() throws Exception {
        compare(process(locked()), AT, Jobs.JOB);

        assertThat(file()).content().contains("\"name\":\"A\"").doesNotContain("digest", "key");
        Found later = compare(process(locked()), AT, VALUE_CHANGED);
        assertThat(told(later)).isEmpty();
        assertThat(later.comparable()).isFalse();
        assertThat(told(compare(process(locked()), AT, ONE_GONE))).containsExactly("VARIABLE B REMOVED - > -");
    }

    @Test
    void aVaultInMemoryCountsAsNone() {
        Vault vault = locked();
        vault.create(VaultKind.MEMORY, new char[0]);
        compare(process(vault), AT, Jobs.JOB);

        assertThat(file()).content().contains("\"name\":\"A\"").doesNotContain("digest", "key");
    }

    @Test
    void aVaultThatIsMadeLaterTakesInWhatWasReadBefore() {
        Vault vault = locked();
        OpenedJobs jobs = process(vault);
        compare(jobs, AT, Jobs.JOB);
        vault.create(VaultKind.KEYCHAIN, new char[0]);
        jobs.write();

        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void whatWasKeptWithoutAVaultIsComparedFromTheFirstReadingWithOneOn() {
        compare(process(locked()), AT, Jobs.JOB);
        Vault vault = locked();
        OpenedJobs jobs = process(vault);
        compare(jobs, AT, Jobs.JOB);
        vault.create(VaultKind.KEYCHAIN, new char[0]);
        jobs.write();

        Found same = compare(process(unlocked()), AT, Jobs.JOB);
        assertThat(told(same)).isEmpty();
        assertThat(same.comparable()).as("what it was when the draft was opened stays unknown").isFalse();
        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).containsExactly("VARIABLE A CHANGED - > -");
        assertThat(told(compare(process(unlocked()), AT, ONE_GONE)))
                .as("names are of the time of the opening")
                .containsExactly("VARIABLE B REMOVED - > -");
    }

    @Test
    void aLockedStartLosesNothingOfWhatIsComparable() {
        compare(process(locked()), AT, Jobs.JOB);
        compare(process(unlocked()), AT, Jobs.JOB);
        OpenedJobs locked = process(locked());
        compare(locked, AT, VALUE_CHANGED);

        assertThat(told(compare(locked, AT, Jobs.JOB)))
                .as("since the start of this process")
                .containsExactly("VARIABLE A CHANGED - > -");
        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED)))
                .as("since the first reading with a vault")
                .containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void whatIsAgreedToNeedsNoLaterReading() throws Exception {
        compare(process(locked()), AT, Jobs.JOB);
        OpenedJobs jobs = process(unlocked());
        compare(jobs, AT, Jobs.JOB);
        assertThat(file()).content().contains("\"since\"");
        jobs.accept(AT, VALUE_CHANGED);
        jobs.write();

        assertThat(file()).content().contains("digest").doesNotContain("\"since\"");
        assertThat(compare(process(unlocked()), AT, VALUE_CHANGED)).isEqualTo(new Found(Drift.NONE, false, true));
    }

    @Test
    void whatIsSealedToAVaultThatIsGoneIsGivenUpQuietly() {
        compare(process(unlocked()), AT, Jobs.JOB);
        locked().delete();
        keychain = new MapKeychain();
        OpenedJobs jobs = process(unlocked());
        Found now = compare(jobs, AT, VALUE_CHANGED);

        assertThat(told(now)).isEmpty();
        assertThat(now.comparable()).isFalse();
        assertThat(told(compare(jobs, AT, ONE_GONE)))
                .containsExactly("VARIABLE B REMOVED - > -", "VARIABLE A CHANGED - > -");
    }

    @Test
    void aVaultThatIsReplacedMeanwhileGetsTheKeySealedAnew() {
        Vault vault = unlocked();
        OpenedJobs jobs = process(vault);
        compare(jobs, AT, Jobs.JOB);
        vault.delete();
        vault.create(VaultKind.KEYCHAIN, new char[0]);
        jobs.write();

        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).containsExactly("VARIABLE A CHANGED - > -");
    }

    @Test
    void anotherDraftPlaceOrJobHasAnotherPast() {
        OpenedJobs jobs = process(unlocked());
        compare(jobs, AT, Jobs.JOB);
        JobConfiguration elsewhere = Jobs.of(Jobs.FULL.at(Target.of("p", "other")));

        assertThat(compare(jobs, new Opened("copy", "place", Jobs.TARGET), VALUE_CHANGED).first()).isTrue();
        assertThat(compare(jobs, new Opened("draft", "other", Jobs.TARGET), VALUE_CHANGED).first()).isTrue();
        assertThat(compare(jobs, new Opened("draft", "place", elsewhere.target()), elsewhere).first()).isTrue();
        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).hasSize(1);
        assertThat(told(compare(process(unlocked()), new Opened("copy", "place", Jobs.TARGET), VALUE_CHANGED))).isEmpty();
        assertThat(Files.exists(file())).isTrue();
    }

    @Test
    void aCopyOfADraftKnowsWhatTheDraftKnows() {
        OpenedJobs jobs = process(unlocked());
        compare(jobs, AT, Jobs.JOB);
        jobs.copy("draft", "copy");

        assertThat(told(compare(jobs, new Opened("copy", "place", Jobs.TARGET), VALUE_CHANGED))).hasSize(1);
        assertThat(told(compare(process(unlocked()), new Opened("copy", "place", Jobs.TARGET), VALUE_CHANGED))).hasSize(1);
    }

    @Test
    void ofDraftsThatAreGoneNothingIsKept() {
        OpenedJobs jobs = process(unlocked());
        compare(jobs, AT, Jobs.JOB);
        compare(jobs, new Opened("copy", "place", Jobs.TARGET), Jobs.JOB);
        jobs.keep(Set.of("copy"));
        jobs.write();

        assertThat(file()).content().contains("\"copy\"").doesNotContain("\"draft\":\"draft\"");
        assertThat(told(compare(jobs, AT, VALUE_CHANGED))).as("it may be taken back").hasSize(1);
        jobs.keep(Set.of());
        jobs.write();
        assertThat(file()).doesNotExist();
    }

    @Test
    void nothingIsWrittenBeforeItIsKnownWhichDraftsThereAre() {
        OpenedJobs jobs = new OpenedJobs(new OpenedJobsFile(home.resolve("drafts")), unlocked());
        compare(jobs, AT, Jobs.JOB);

        assertThat(file()).doesNotExist();
    }

    @Test
    void aJobThatCouldNotBeReadAtAllLeavesNothing() {
        Found found = compare(process(unlocked()), AT, JobConfiguration.unread(Jobs.TARGET, Jobs.FAILED));

        assertThat(found.first()).isTrue();
        assertThat(file()).doesNotExist();
    }

    @Test
    void ofOneDraftTheLastJobsAreRemembered() {
        OpenedJobs jobs = process(unlocked());
        IntStream.range(0, 40).forEach(i -> compare(jobs,
                new Opened("draft", "place", Target.of("p", "job-" + i)), Jobs.of(Jobs.FULL.at(Target.of("p", "job-" + i)))));

        assertThat(file()).content().contains("\"job-39\"", "\"job-20\"").doesNotContain("\"job-19\"", "\"job-0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "{",
        "[]",
        "{\"version\":2,\"jobs\":[{\"draft\":\"draft\",\"place\":\"place\",\"project\":\"p\",\"job\":\"j\",\"was\":{}}]}",
        "{\"version\":1,\"jobs\":[{\"draft\":\"draft\",\"place\":\"place\",\"project\":\"p\",\"job\":\"j\"}]}",
        "{\"version\":1,\"keys\":7,\"jobs\":[7,{\"draft\":7},{\"was\":[]}]}",
        "{\"version\":1,\"jobs\":[{\"draft\":\"draft\",\"place\":\"place\",\"project\":\"p\",\"job\":\"j\","
                + "\"was\":{\"colour\":[{\"text\":\"red\"}],\"plan\":7}}]}"
    })
    void aFileThatSaysNothingIsNoBaselineAndNoError(String text) throws Exception {
        Files.createDirectories(home.resolve("drafts"));
        Files.writeString(file(), text);
        OpenedJobs jobs = process(unlocked());

        assertThat(compare(jobs, AT, Jobs.JOB)).isEqualTo(new Found(Drift.NONE, true, true));
        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).hasSize(1);
    }

    @Test
    void aDigestWithoutItsKeyIsNone() throws Exception {
        compare(process(unlocked()), AT, Jobs.JOB);
        Files.writeString(file(), Files.readString(file()).replaceFirst("\"keys\":\\[.*?]", "\"keys\":[]"));
        Found found = compare(process(unlocked()), AT, VALUE_CHANGED);

        assertThat(told(found)).isEmpty();
        assertThat(found.comparable()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsWrittenWithTheNextChange() throws Exception {
        Files.writeString(home.resolve("drafts"), "in the way");
        OpenedJobs jobs = process(unlocked());
        compare(jobs, AT, Jobs.JOB);
        Files.delete(home.resolve("drafts"));
        jobs.write();

        assertThat(told(compare(process(unlocked()), AT, VALUE_CHANGED))).hasSize(1);
    }

    /** Neither in clear nor as what could be guessed from: digests without a key. */
    @Test
    void noSecretIsInAnyFile() throws Exception {
        String[] canaries = {"canary-env-1", "canary-file-2", "canary-cmd-3"};
        RunSpec spec = Jobs.FULL
                .withEnvironment(List.of(EnvVar.secret("A", canaries[0])));
        JobConfiguration job = Jobs.of(new RunSpec(
                Jobs.TARGET,
                spec.environment(),
                List.of(new SecretFile("/a", FileData.ofText(canaries[1]), "utf-8")),
                List.of(),
                spec.deploymentPlan(),
                Jobs.withCommand(spec, canaries[2]).deployment()));
        compare(process(unlocked()), AT, job);

        FilesBelow files = FilesBelow.of(home);
        files.holdNone(canaries);
        files.holdNone(FileData.ofText(canaries[1]).base64());
        for (String canary : canaries) {
            for (String hash : List.of("SHA-256", "SHA-1", "MD5")) {
                byte[] bare = MessageDigest.getInstance(hash).digest(canary.getBytes(StandardCharsets.UTF_8));
                files.holdNone(HexFormat.of().formatHex(bare));
            }
        }
        assertThat(files.with("\"digest\":\"")).hasSize(1);
        assertThat(files.with("BEGIN AGE ENCRYPTED FILE")).containsExactly(file());
        assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
    }

    @Test
    void equalSecretsOfTwoJobsDoNotLookEqual() throws Exception {
        OpenedJobs jobs = process(unlocked());
        JobConfiguration other = Jobs.of(Jobs.FULL.at(Target.of("p", "other")));
        compare(jobs, AT, Jobs.JOB);
        compare(jobs, new Opened("draft", "place", other.target()), other);
        compare(jobs, new Opened("draft", "elsewhere", other.target()), other);
        List<String> digests = Pattern.compile("\"digest\":\"([0-9a-f]{64})\"")
                .matcher(Files.readString(file()))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(digests).hasSize(15).doesNotHaveDuplicates();
    }
}
