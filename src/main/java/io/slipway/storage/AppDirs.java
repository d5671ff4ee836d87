package io.slipway.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.harawata.appdirs.AppDirsFactory;

/**
 * Where the program keeps its files.
 *
 * @param settings the operator's settings
 * @param data presets, history and the sandbox's runs
 * @param state logs
 * @param cache what can be read again
 */
public record AppDirs(Path settings, Path data, Path state, Path cache) {
    private static final String NAME = "slipway";

    /**
     * The folders by the environment: {@code SLIPWAY_HOME} moves all of them there, else they are the system's.
     *
     * @param environment the process's environment variables
     */
    public static AppDirs of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SLIPWAY_HOME"))
                .filter(home -> !home.isBlank())
                .map(home -> under(Path.of(home).toAbsolutePath().normalize()))
                .orElseGet(AppDirs::ofSystem);
    }

    /** All folders at one place. */
    public static AppDirs under(Path home) {
        return new AppDirs(home, home, home, home.resolve("cache"));
    }

    private static AppDirs ofSystem() {
        var system = AppDirsFactory.getInstance();
        return new AppDirs(
                absolute(system.getUserConfigDir(NAME, null, null, true), ".config"),
                absolute(system.getUserDataDir(NAME, null, null), ".local/share"),
                absolute(system.getUserLogDir(NAME, null, null), ".local/state"),
                absolute(system.getUserCacheDir(NAME, null, null), ".cache"));
    }

    /** The XDG base directory specification has relative values ignored. */
    private static Path absolute(String folder, String fallback) {
        Path path = Path.of(folder);
        return path.isAbsolute() ? path : Path.of(System.getProperty("user.home"), fallback, NAME);
    }

    /** The database of all launches. */
    public Path history() {
        return data.resolve("history.db");
    }

    /** One file for each preset. */
    public Path presets() {
        return data.resolve("presets");
    }

    /** The runs of the embedded sandbox. */
    public Path sandbox() {
        return data.resolve("sandbox");
    }

    /** The program's log. */
    public Path logs() {
        return state.resolve("logs");
    }
}
