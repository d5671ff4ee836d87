package io.slipway.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program's log: a few small files in a folder of their owner's, in place of standard error. */
public final class Log {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int FILES = 3;

    private Log() {
    }

    /** Sends what is logged from now on to {@code slipway.0.log} and its elders; without the folder it stays where it goes. */
    public static void toFolder(Path folder) {
        try {
            PrivateFile.folder(folder);
            Handler file = new FileHandler(folder.resolve("slipway.%g.log").toString(), MOST_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            PrivateFile.ensure(folder.resolve("slipway.0.log"));
            Logger root = LogManager.getLogManager().getLogger("");
            for (Handler console : root.getHandlers()) {
                root.removeHandler(console);
            }
            root.addHandler(file);
        } catch (IOException readOnly) {
            System.getLogger(Log.class.getName()).log(System.Logger.Level.WARNING, "The log folder cannot be written");
        }
    }
}
