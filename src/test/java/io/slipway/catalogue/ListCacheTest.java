package io.slipway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.Job;
import io.slipway.northflank.Project;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept list is found again where it was read and nowhere else; what cannot be used is as good as none. */
class ListCacheTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final URI ADDRESS = URI.create("https://api.example.com");
    private static final ListPlace TEAM = ListPlace.of("prod-eu", ADDRESS, "");
    private static final KeptList<Job> JOBS =
            new KeptList<>(NOON, List.of(new Job("nightly-report", "Nightly report", "cron", true)));

    @TempDir
    private Path home;

    private ListCache cacheAt(Instant now) {
        return new ListCache(home.resolve("lists"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Shelf<Job> jobs(ListPlace place) {
        return cacheAt(NOON).shelf(ListKind.JOBS, place);
    }

    @Test
    void aListIsFoundWhereItWasReadAndNowhereElse() {
        jobs(TEAM.project("p")).keep(JOBS);

        assertThat(jobs(TEAM.project("p")).find()).contains(JOBS);
        assertThat(Stream.of(
                        TEAM.project("q"),
                        TEAM.project("p").service("s"),
                        ListPlace.of("prod-us", ADDRESS, "").project("p"),
                        ListPlace.of("prod-eu", URI.create("https://api.example.org"), "").project("p"),
                        ListPlace.of("prod-eu", ADDRESS, "team").project("p")))
                .allSatisfy(other -> assertThat(jobs(other).find()).isEmpty());
        assertThat(cacheAt(NOON).shelf(ListKind.PROJECTS, TEAM.project("p")).find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"slipwayList\":1}", "{\"slipwayList\":2,\"kind\":\"jobs\"}", "\uFFFF"})
    void aDamagedFileIsIgnoredAndReplaced(String content) throws IOException {
        Shelf<Job> shelf = jobs(TEAM);
        shelf.keep(JOBS);
        Files.writeString(onlyFile(), content);

        assertThat(shelf.find()).isEmpty();
        shelf.keep(JOBS);
        assertThat(shelf.find()).contains(JOBS);
    }

    @Test
    void theFileOfAnotherPlaceIsNoListOfThisOne() throws IOException {
        Shelf<Job> here = jobs(TEAM.project("p"));
        here.keep(JOBS);
        Path file = onlyFile();
        byte[] ofP = Files.readAllBytes(file);
        Files.delete(file);
        Shelf<Job> there = jobs(TEAM.project("q"));
        there.keep(JOBS);
        Files.write(onlyFile(), ofP);

        assertThat(there.find()).isEmpty();
    }

    @Test
    void anItemThatCannotBeUsedIsLeftOut() throws IOException {
        Shelf<Project> shelf = cacheAt(NOON).shelf(ListKind.PROJECTS, TEAM);
        shelf.keep(new KeptList<>(NOON, List.of(new Project("a", "A"), new Project("b", "B"))));
        Files.writeString(onlyFile(), Files.readString(onlyFile()).replace("\"id\":\"a\"", "\"id\":7"));

        assertThat(shelf.find().orElseThrow().items()).containsExactly(new Project("b", "B"));
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        jobs(TEAM).keep(JOBS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyFile()))).isEqualTo("rw-------");
    }

    @Test
    void whatNobodyUsedForAMonthIsDeleted() throws IOException {
        jobs(TEAM.project("used")).keep(JOBS);
        Path used = onlyFile();
        jobs(TEAM.project("unused")).keep(JOBS);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(NOON));
        }
        Instant later = NOON.plus(Duration.ofDays(29));
        assertThat(cacheAt(later).shelf(ListKind.JOBS, TEAM.project("used")).find()).isPresent();

        cacheAt(later).tidy();
        assertThat(files()).hasSize(2);
        cacheAt(later.plus(Duration.ofDays(2))).tidy();
        assertThat(files()).containsExactly(used);
    }

    @Test
    void saysWhatIsKeptAndIsRidOfIt() throws IOException {
        assertThat(cacheAt(NOON).stock()).isEqualTo(new ListCache.Stock(0, 0, Optional.empty()));
        jobs(TEAM.project("new")).keep(JOBS);
        Path first = onlyFile();
        jobs(TEAM.project("old")).keep(JOBS);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(file.equals(first) ? NOON : NOON.minus(Duration.ofDays(3))));
        }
        long bytes = Files.size(files().getFirst()) + Files.size(files().getLast());
        assertThat(cacheAt(NOON).stock())
                .isEqualTo(new ListCache.Stock(2, bytes, Optional.of(NOON.minus(Duration.ofDays(3)))));

        cacheAt(NOON).clear();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasReadOfAConnectionGoesWithIt() throws IOException {
        ListPlace other = ListPlace.of("prod-us", ADDRESS, "");
        jobs(TEAM.project("p")).keep(JOBS);
        jobs(ListPlace.of("prod-eu", URI.create("https://api.example.org"), "team")).keep(JOBS);
        jobs(other).keep(JOBS);
        Files.writeString(home.resolve("lists").resolve("jobs-damaged.json"), "{");

        cacheAt(NOON).forget("prod-eu");

        assertThat(jobs(TEAM.project("p")).find()).isEmpty();
        assertThat(jobs(other).find()).contains(JOBS);
        assertThat(files()).as("what says nothing is left to its age").hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.writeString(home.resolve("lists"), "a file in the way");

        jobs(TEAM).keep(JOBS);

        assertThat(jobs(TEAM).find()).isEmpty();
        cacheAt(NOON).tidy();
    }

    private Path onlyFile() throws IOException {
        assertThat(files()).hasSize(1);
        return files().getFirst();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lists"))) {
            return files.sorted().toList();
        }
    }
}
