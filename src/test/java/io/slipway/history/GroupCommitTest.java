package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    private static final int OTHERS = 8;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger commits = new AtomicInteger();
    private Connection database;
    private GroupCommit group;

    @BeforeEach
    void open() throws Exception {
        database = connect(folder.resolve("test.db"));
        group = over(new Statements(database), commits);
    }

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        database.close();
    }

    private static Connection connect(Path file) throws SQLException {
        Connection made = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = made.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)");
            statement.execute("CREATE TABLE notes (name TEXT PRIMARY KEY, "
                    + "parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
        }
        return made;
    }

    private static GroupCommit over(Statements statements, AtomicInteger commits) {
        return new GroupCommit(all -> {
            try {
                statements.atomically(all);
                commits.incrementAndGet();
            } catch (SQLException failed) {
                throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.UNWRITTEN), failed);
            }
        });
    }

    private static Statements.Work<String> note(String name) {
        return statements -> {
            statements.change("INSERT INTO notes (name) VALUES (?)", row -> row.setString(1, name));
            return name;
        };
    }

    /** What SQLite refuses only when the transaction is committed. */
    private static Statements.Work<String> orphan(String name) {
        return statements -> {
            statements.change("INSERT INTO notes (name, parent) VALUES (?, 4711)", row -> row.setString(1, name));
            return name;
        };
    }

    private List<String> notes() throws SQLException {
        return new Statements(database)
                .select("SELECT name FROM notes ORDER BY rowid", none -> {}, row -> row.getString(1));
    }

    /** Lets these come, one after the other, while the first one is being written. */
    private List<Future<String>> behind(Statements.Work<String> first, List<Statements.Work<String>> others)
            throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<String>> results = new ArrayList<>();
        results.add(threads.submit(() -> group.commit(statements -> {
            begun.countDown();
            awaited(go);
            return first.with(statements);
        })));
        begun.await();
        for (Statements.Work<String> other : others) {
            int before = group.waiting();
            results.add(threads.submit(() -> group.commit(other)));
            while (group.waiting() == before) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        return results;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Statements.Work<String>> others() {
        return IntStream.range(0, OTHERS).mapToObj(i -> note("other " + i)).toList();
    }

    @Test
    @Timeout(60)
    void whoComesMeanwhileIsCommittedAtOnceAndInOrder() throws Exception {
        List<String> names = new ArrayList<>();
        for (Future<String> result : behind(note("first"), others())) {
            names.add(result.get());
        }
        assertThat(names).hasSize(OTHERS + 1).startsWith("first", "other 0", "other 1");
        assertThat(notes()).isEqualTo(names);
        assertThat(commits).hasValue(2);
    }

    @Test
    @Timeout(60)
    void whatIsRefusedTakesNothingElseWithIt() throws Exception {
        List<Statements.Work<String>> works = new ArrayList<>(others());
        works.add(2, note("other 0"));
        works.add(4, statements -> {
            note("half").with(statements);
            throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.OUTDATED));
        });
        works.add(6, statements -> {
            note("half").with(statements);
            throw new IllegalStateException("a fault");
        });
        List<Future<String>> results = behind(note("first"), works);
        assertThat(failure(results.get(3))).isInstanceOf(SQLException.class);
        assertThat(failure(results.get(5))).isInstanceOf(HistoryException.class).hasMessage("OUTDATED");
        assertThat(failure(results.get(7))).isInstanceOf(IllegalStateException.class).hasMessage("a fault");
        assertThat(results.stream().filter(GroupCommitTest::isWritten)).hasSize(OTHERS + 1);
        assertThat(notes()).hasSize(OTHERS + 1).doesNotContain("half");
        assertThat(commits).hasValue(2);
    }

    @Test
    @Timeout(60)
    void aCommitThatFailsFailsAllOfItAndNoneBeside() throws Exception {
        List<Statements.Work<String>> works = new ArrayList<>(others());
        works.add(3, orphan("orphan"));
        List<Future<String>> results = behind(note("first"), works);
        assertThat(results.getFirst().get()).isEqualTo("first");
        for (Future<String> result : results.subList(1, results.size())) {
            assertThat(failure(result)).isInstanceOf(HistoryException.class).hasMessage("UNWRITTEN");
        }
        assertThat(group.commit(note("next"))).isEqualTo("next");
        assertThat(notes()).containsExactly("first", "next");
    }

    @Test
    @Timeout(60)
    void nobodyWaitsForeverForOneThatBreaksDown() throws Exception {
        List<Statements.Work<String>> works = new ArrayList<>(others());
        works.add(3, statements -> {
            throw new AssertionError("broken down");
        });
        List<Future<String>> results = behind(note("first"), works);
        assertThat(results.getFirst().get()).isEqualTo("first");
        assertThat(results.stream().skip(1)).noneMatch(GroupCommitTest::isWritten);
        assertThat(group.commit(note("next"))).isEqualTo("next");
        assertThat(notes()).containsExactly("first", "next");
    }

    @Test
    @Timeout(60)
    void anInterruptDoesNotLeaveItOpenWhetherItIsWritten() throws Exception {
        Thread.currentThread().interrupt();
        assertThat(group.commit(note("interrupted"))).isEqualTo("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(notes()).containsExactly("interrupted");
    }

    @Property(tries = 30)
    void exactlyWhatIsToldToBeWrittenIsWritten(
            @ForAll @Size(min = 1, max = 8) List<@Size(min = 1, max = 10) List<@IntRange(max = 5) Integer>> callers)
            throws Exception {
        Path file = Files.createTempFile("group-commit", ".db");
        CyclicBarrier start = new CyclicBarrier(callers.size());
        try (ExecutorService callersOwn = Executors.newVirtualThreadPerTaskExecutor();
                Connection made = connect(file)) {
            GroupCommit common = over(new Statements(made), new AtomicInteger());
            List<Future<List<String>>> written = new ArrayList<>();
            for (int caller = 0; caller < callers.size(); caller++) {
                Callable<List<String>> work = caller(common, start, "caller " + caller, callers.get(caller));
                written.add(callersOwn.submit(work));
            }
            List<List<String>> told = new ArrayList<>();
            for (Future<List<String>> caller : written) {
                told.add(caller.get(30, TimeUnit.SECONDS));
            }
            for (int caller = 0; caller < callers.size(); caller++) {
                assertThat(notesOf(made, "caller " + caller)).isEqualTo(told.get(caller));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> notesOf(Connection made, String caller) throws SQLException {
        return new Statements(made).select(
                "SELECT name FROM notes WHERE name LIKE ? ORDER BY rowid",
                row -> row.setString(1, caller + " %"),
                row -> row.getString(1));
    }

    /** Each number is a work: 0 is refused when it is committed, 1 at once, the others are written. */
    private static Callable<List<String>> caller(
            GroupCommit group, CyclicBarrier start, String name, List<Integer> works) {
        return () -> {
            start.await();
            List<String> written = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                String note = name + " " + i;
                try {
                    written.add(group.commit(switch (works.get(i)) {
                        case 0 -> orphan(note);
                        case 1 -> refusing(note);
                        default -> note(note);
                    }));
                } catch (HistoryException refused) {
                    assertThat(refused).hasMessageMatching("OUTDATED|UNWRITTEN");
                }
            }
            return written;
        };
    }

    private static Statements.Work<String> refusing(String name) {
        return statements -> {
            note(name).with(statements);
            throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.OUTDATED));
        };
    }

    private static boolean isWritten(Future<String> result) {
        try {
            return !result.get().isEmpty();
        } catch (ExecutionException | InterruptedException refused) {
            return false;
        }
    }

    private static Throwable failure(Future<String> result) throws InterruptedException {
        try {
            throw new AssertionError("written: " + result.get());
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
