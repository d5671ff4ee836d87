package io.slipway.ui.presets;

import io.slipway.draft.RunDraft;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetMarks;
import io.slipway.preset.store.PresetStore;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftNews;
import io.slipway.ui.presets.drafts.DraftWriter;
import io.slipway.ui.presets.list.RowWords;
import io.slipway.ui.presets.pane.ChosenRow;
import io.slipway.ui.presets.pane.PresetsController;
import io.slipway.ui.presets.said.PresetWork;
import io.slipway.ui.presets.said.SaveWords;
import io.slipway.vault.Attempt;
import io.slipway.vault.Keychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.util.Duration;

/** The presets of one window over a folder, with answers in place of dialogs; everything is done at once. */
public final class PresetDesk implements DraftNews {
    public final RunDraft draft = new RunDraft();
    public final Deque<Optional<String>> names = new ArrayDeque<>();
    public final Deque<Optional<PresetDetails>> details = new ArrayDeque<>();
    public final Deque<PresetQuestions.Unsaved> answers = new ArrayDeque<>();
    public final Deque<PresetQuestions.NoVault> vaultAnswers = new ArrayDeque<>();
    public final Deque<Boolean> yes = new ArrayDeque<>();
    public final List<String> asked = new ArrayList<>();
    public final List<String> news = new ArrayList<>();
    public final Path folder;
    public final Path home;
    public final Vault vault;
    public final DraftFolder drafts;
    public final DraftWriter writer;
    public final ClosedDrafts closed;
    public final DraftTabs tabs;
    public final PresetWork work;
    public final PresetStore store;
    public final Presets presets;
    public final PresetFiles files;
    public final PresetActions actions;

    private final Messages messages = new Messages();
    private final AtomicInteger ids = new AtomicInteger();

    /** A desk over this folder; as many as there are starts of the program. */
    public PresetDesk(Path home) {
        this(home, Background.onThisThread(failure -> {
            throw new AssertionError(failure);
        }));
    }

    /** The same; files are read and written there. */
    PresetDesk(Path home, Background background) {
        this.home = home;
        folder = home.resolve("presets");
        vault = new Vault(home.resolve("vault"), new OpenKeychain());
        drafts = new DraftFolder(home.resolve("drafts"));
        writer = new DraftWriter(
                drafts, vault::lastingKey, background, Clock.systemUTC(), Duration.millis(50), this);
        closed = new ClosedDrafts(writer, Clock.systemUTC());
        store = new PresetStore(folder, this::id);
        work = new PresetWork(background, messages);
        OpenDraft open = new OpenDraft(draft, writer, this::id);
        tabs = new DraftTabs(open, closed, writer);
        PresetSealing sealing = new PresetSealing(
                () -> store, vault, () -> vault.lastingKey().stream().toList(), vault::lastingKey, new SaveWords(messages));
        presets = new Presets(open, tabs, () -> store, sealing, work);
        files = new PresetFiles(
                () -> store,
                new PresetMarks(new SettingsFile(home.resolve("settings.json"))),
                vault,
                () -> vault.lastingKey().stream().toList(),
                open,
                tabs,
                work);
        actions = new PresetActions(presets, files, new Answers(), () -> vault.lastingKey().isPresent());
    }

    private String id() {
        return "id-" + home.getFileName().hashCode() + "-" + System.identityHashCode(this) + "-" + ids.incrementAndGet();
    }

    /** The pane over it. */
    public Parent pane() {
        return new Views(messages).load(new PresetsController(
                presets, files, work, actions, new ChosenRow(messages),
                new RowWords(messages, new SaveWords(messages)::of)));
    }

    /** Makes a vault whose key a keychain keeps, so that it can be locked and unlocked. */
    public void makeVault() {
        vault.create(VaultKind.KEYCHAIN, new char[0]);
    }

    /** What was said last. */
    public String said() {
        return work.noticeProperty().get().text();
    }

    /** Takes back what was done last. */
    public void undo() {
        work.noticeProperty().get().undo().orElseThrow().run();
    }

    /** The preset of this name. */
    public PresetFile.Usable preset(String name) {
        return (PresetFile.Usable) store.list().named(name).getFirst();
    }

    @Override
    public void notKept(Throwable why) {
        news.add("not kept");
    }

    @Override
    public void keptAgain() {
        news.add("kept again");
    }

    @Override
    public void keptWithoutSecrets() {
        news.add("without secrets");
    }

    private final class Answers implements PresetQuestions {
        @Override
        public Unsaved unsaved(String preset) {
            asked.add(preset);
            return answers.removeFirst();
        }

        @Override
        public boolean giveUpSecrets(List<String> secrets) {
            asked.add("secrets:" + secrets);
            return yes.removeFirst();
        }

        @Override
        public NoVault noVault(List<String> secrets) {
            asked.add("vault:" + secrets);
            return vaultAnswers.removeFirst();
        }

        @Override
        public boolean takeIn(List<String> secrets) {
            asked.add("take in:" + secrets);
            return yes.removeFirst();
        }

        @Override
        public boolean unlocked() {
            asked.add("unlock");
            if (vault.publicKey().isEmpty()) {
                makeVault();
            }
            return vault.unlock(new char[0]) instanceof Attempt.Done;
        }

        @Override
        public boolean lasting() {
            asked.add("lasting");
            if (vault.lastingKey().isEmpty()) {
                vault.lock();
                makeVault();
            }
            return vault.lastingKey().isPresent();
        }

        @Override
        public boolean unlockFirst(List<String> secrets) {
            asked.add("unlock first:" + secrets);
            return yes.removeFirst();
        }

        @Override
        public Optional<String> name(Naming act, String proposal) {
            asked.add("name:" + proposal);
            return names.removeFirst();
        }

        @Override
        public Optional<String> folder(String present, List<String> folders) {
            asked.add("folder:" + present);
            return names.removeFirst();
        }

        @Override
        public Optional<PresetDetails> details(String preset, PresetDetails present) {
            asked.add("details:" + preset);
            return details.removeFirst();
        }
    }

    /** A keychain that is always open. */
    private static final class OpenKeychain implements Keychain {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public boolean isSupported() {
            return true;
        }

        @Override
        public Attempt<char[]> fetch(String account) {
            String secret = kept.get(account);
            return secret == null
                    ? new Attempt.Refused<>(Trouble.KEYCHAIN_REFUSED)
                    : new Attempt.Done<>(secret.toCharArray());
        }

        @Override
        public boolean store(String account, char[] secret) {
            kept.put(account, new String(secret));
            return true;
        }

        @Override
        public boolean remove(String account) {
            return kept.remove(account) != null;
        }
    }
}
