package io.slipway.storage.instance;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One window over one folder: the second start calls the first, and nothing else can do that or more. */
class InstanceTest {
    private static final Duration PATIENT = Duration.ofSeconds(Patience.SECONDS);
    private static final Duration BRIEF = Duration.ofMillis(300);

    @TempDir
    Path folder;

    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicBoolean hangs = new AtomicBoolean();

    @Test
    void theSecondStartCallsTheFirst() throws Exception {
        try (Window window = new Window()) {
            assertThat(Instance.of(file(), PATIENT)).isEqualTo(new Instance.HandedOver());
            assertThat(Instance.of(file(), PATIENT)).isEqualTo(new Instance.HandedOver());
            assertThat(shown).hasValue(2);
        }
        try (InstanceLock next = first()) {
            assertThat(next).as("the place is free again").isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "slipway/1 1 00 \n", "slipway/1 70000 " + ZEROS + " \n", "slipway/1 1 " + ZEROS + " \n"})
    void aFileThatACrashLeftIsNoObstacle(String content) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        try (InstanceLock lock = first()) {
            assertThat(lock).isNotNull();
            assertThat(Files.readString(file())).as("nobody is called by it any more").isEmpty();
        }
    }

    private static final String ZEROS = "0000000000000000000000000000000000000000000000000000000000000000";

    @Test
    void aWindowThatHangsIsGivenUp() throws Exception {
        try (Window window = new Window()) {
            hangs.set(true);
            long begun = System.nanoTime();
            assertThat(Instance.of(file(), BRIEF)).isEqualTo(new Instance.Deaf());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENT);
        }
    }

    @Test
    void aWindowThatCouldNotListenIsGivenUp() throws Exception {
        try (InstanceLock lock = first()) {
            assertThat(Instance.of(file(), BRIEF)).isEqualTo(new Instance.Deaf());
        }
    }

    @Test
    void whoeverListensThereWithoutTheSecretIsNotBelieved() throws Exception {
        try (InstanceLock lock = first();
                ServerSocket stranger = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            lock.announce(Words.on(stranger.getLocalPort()).written());
            Thread.ofVirtual().start(() -> answerEveryone(stranger));
            assertThat(Instance.of(file(), BRIEF)).isEqualTo(new Instance.Deaf());
        }
    }

    private static void answerEveryone(ServerSocket stranger) {
        try {
            while (true) {
                try (Socket caller = stranger.accept()) {
                    String asked = Words.hear(caller, PATIENT);
                    Words.say(caller, asked.replace("show", "shown"));
                }
            }
        } catch (IOException over) {
            // the test is over
        }
    }

    @Test
    void nothingButTheSealedWordsBringsItForward() throws Exception {
        try (Window window = new Window()) {
            Words known = Words.read(Files.readString(file())).orElseThrow();
            Words guessed = new Words(known.port(), ZEROS);
            for (String said : List.of(
                    "", "GET / HTTP/1.1\r\n\r\n", "show", guessed.show(Words.nonce()), known.shown(Words.nonce()),
                    known.show(Words.nonce()) + " ", "x".repeat(100_000), "\0\1\2", "slipway/1 launch x y")) {
                assertThat(said(known.port(), said)).as(said).isEmpty();
            }
            assertThat(shown).hasValue(0);
            String nonce = Words.nonce();
            assertThat(said(known.port(), known.show(nonce))).isEqualTo(known.shown(nonce));
            assertThat(shown).hasValue(1);
        }
    }

    @Test
    void silenceAndFloodsKeepNobodyOut() throws Exception {
        try (Window window = new Window()) {
            int port = Words.read(Files.readString(file())).orElseThrow().port();
            List<Socket> silent = new ArrayList<>();
            try {
                for (int i = 0; i < 300; i++) {
                    silent.add(new Socket(InetAddress.getLoopbackAddress(), port));
                }
                assertThat(Instance.of(file(), PATIENT)).isEqualTo(new Instance.HandedOver());
                assertThat(shown).hasValue(1);
            } finally {
                for (Socket socket : silent) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void ofManyStartsAtOnceOneIsFirst() throws Exception {
        int starts = 6;
        CyclicBarrier together = new CyclicBarrier(starts);
        List<Window> windows = Collections.synchronizedList(new ArrayList<>());
        Callable<Instance> start = () -> {
            together.await();
            Instance instance = Instance.of(file(), PATIENT);
            if (instance instanceof Instance.First first) {
                windows.add(new Window(first.lock()));
            }
            return instance;
        };
        List<Instance> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(starts)) {
            for (Future<Instance> done : threads.invokeAll(Collections.nCopies(starts, start))) {
                all.add(done.get());
            }
        }
        assertThat(windows).hasSize(1);
        assertThat(all).filteredOn(new Instance.HandedOver()::equals).hasSize(starts - 1);
        windows.getFirst().close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("lock");
        assertThat(Instance.of(blocked, PATIENT)).isInstanceOf(Instance.Untold.class);
    }

    @Test
    void theSecretIsItsOwnersOnly() throws Exception {
        try (Window window = new Window()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
            Words words = Words.read(Files.readString(file())).orElseThrow();
            assertThat(words.toString()).doesNotContain(words.secret());
            assertThat(words.show(Words.nonce()) + words.shown(Words.nonce())).doesNotContain(words.secret());
        }
    }

    /** What is answered; a connection that is only closed answers nothing. */
    private static String said(int port, String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return Words.hear(socket, PATIENT);
        } catch (IOException hungUp) {
            return "";
        }
    }

    private InstanceLock first() {
        return ((Instance.First) Instance.of(file(), PATIENT)).lock();
    }

    private Path file() {
        return folder.resolve("data/lock");
    }

    /** A first start that listens, without a window. */
    private final class Window implements AutoCloseable {
        private final InstanceLock lock;
        private final Doorbell bell;
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

        Window() throws IOException {
            this(first());
        }

        Window(InstanceLock lock) throws IOException {
            this.lock = lock;
            bell = Doorbell.of(lock);
            threads.execute(() -> bell.listen(threads, this::show));
        }

        private boolean show() {
            shown.incrementAndGet();
            return !hangs.get();
        }

        @Override
        public void close() throws IOException {
            bell.close();
            threads.close();
            lock.close();
        }
    }
}
