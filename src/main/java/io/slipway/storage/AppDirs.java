package io.slipway.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the program keeps its files.
 *
 * @param settings the operator's settings
 * @param data presets, history and the sandbox's runs
 * @param state where the window stood, and the folder of logs
 * @param cache what can be read again
 * @param reason why they lie there
 */
public record AppDirs(Path settings, Path data, Path state, Path cache, Reason reason) {
    private static final String NAME = "slipway";

    /** Why files lie where they do. */
    public enum Reason {
        /** {@code SLIPWAY_HOME} names the place. */
        NAMED,
        /** The program is portable: they lie in its own folder. */
        PORTABLE,
        /** The system has folders for such files. */
        SYSTEM
    }

    /**
     * The folders: {@code SLIPWAY_HOME} moves all of them there, else a portable program has them beside itself, else
     * they are the system's.
     *
     * @param environment the process's environment variables
     */
    public static AppDirs of(Map<String, String> environment) {
        return of(
                environment,
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                Portable.data(System.getProperty(Portable.IMAGE)));
    }

    static AppDirs of(Map<String, String> environment, String system, Path ofAccount, Optional<Path> portable) {
        // For an account that the machine does not know Java says "?", which must not become a folder of whichever
        // place the program is called from.
        Path userHome = ofAccount.isAbsolute() ? ofAccount : Path.of("/").resolve(ofAccount);
        Path home = folder(environment, "HOME").orElse(userHome);
        String name = system.toLowerCase(Locale.ROOT);
        return folder(environment, "SLIPWAY_HOME")
                .or(() -> relativeHome(environment))
                .map(AppDirs::under)
                .or(() -> portable.map(data -> at(data, Reason.PORTABLE)))
                .orElseGet(() -> name.contains("windows")
                        ? ofWindows(environment, userHome)
                        : name.contains("mac") ? ofMac(home) : ofXdg(environment, home));
    }

    /** All folders at one place that somebody named. */
    public static AppDirs under(Path home) {
        return at(home, Reason.NAMED);
    }

    private static AppDirs at(Path home, Reason reason) {
        return new AppDirs(home, home, home, home.resolve("cache"), reason);
    }

    /** Whether they are carried about with the program, to machines that know nothing of them. */
    public boolean isPortable() {
        return reason == Reason.PORTABLE;
    }

    /** What the operator names is meant, wherever it is named from. */
    private static Optional<Path> relativeHome(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SLIPWAY_HOME"))
                .filter(home -> !home.isBlank())
                .map(home -> Path.of(home).toAbsolutePath().normalize());
    }

    /** The XDG base directory specification, which has relative values ignored. */
    private static AppDirs ofXdg(Map<String, String> environment, Path home) {
        return new AppDirs(
                folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME),
                folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(NAME),
                folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve(NAME),
                folder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME),
                Reason.SYSTEM);
    }

    private static AppDirs ofMac(Path home) {
        Path library = home.resolve("Library");
        Path support = library.resolve("Application Support").resolve(NAME);
        return new AppDirs(support, support, support, library.resolve("Caches").resolve(NAME), Reason.SYSTEM);
    }

    private static AppDirs ofWindows(Map<String, String> environment, Path home) {
        Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME);
        Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve(NAME);
        return new AppDirs(roaming, local, local, local.resolve("cache"), Reason.SYSTEM);
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Whether launches can be recorded here; the folder is made if it is not there. */
    public boolean isWritable() {
        try {
            return Files.isWritable(PrivateFile.folder(data));
        } catch (IOException refused) {
            return false;
        }
    }

    /** The operator's settings. */
    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    /** The operator's connections; their tokens are sealed. */
    public Path connections() {
        return settings.resolve("connections.json");
    }

    /** The database of all launches. */
    public Path history() {
        return data.resolve("history.db");
    }

    /** The lock that the one window over this data holds. */
    public Path lock() {
        return data.resolve("lock");
    }

    /** One file for each preset. */
    public Path presets() {
        return data.resolve("presets");
    }

    /** Drafts that nobody has stored. */
    public Path drafts() {
        return data.resolve("drafts");
    }

    /** Lists of services as they were read last; they can be read again. */
    public Path lists() {
        return cache.resolve("lists");
    }

    /** What tokens turned out not to be allowed. */
    public Path rights() {
        return data.resolve("rights.json");
    }

    /** The key of the fingerprints of secrets. */
    public Path fingerprintKey() {
        return data.resolve("vault").resolve("fingerprint.key");
    }

    /** The runs of the embedded sandbox. */
    public Path sandbox() {
        return data.resolve("sandbox");
    }

    /** The operator's key, and what secrets are told apart by. */
    public Path vault() {
        return data.resolve("vault");
    }

    /** The keys of others that the operator has approved. */
    public Path approvedKeys() {
        return vault().resolve("approved.txt");
    }

    /** Where the window stood last. */
    public Path windowFile() {
        return state.resolve("window.json");
    }

    /** The folders that single files are written into, each once. */
    public Set<Path> ofFiles() {
        Set<Path> folders = new LinkedHashSet<>(List.of(settings, data, state));
        folders.add(vault());
        return folders;
    }

    /** The program's log. */
    public Path logs() {
        return state.resolve("logs");
    }
}
