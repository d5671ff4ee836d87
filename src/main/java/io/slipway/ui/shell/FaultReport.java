package io.slipway.ui.shell;

import io.slipway.storage.Fault;
import io.slipway.text.Version;
import java.util.List;

/** What an operator hands on about a fault: the program, the machine, the places, and the last of the log; no values. */
record FaultReport(String code, String trace) {
    static FaultReport of(Throwable failure) {
        return new FaultReport(Fault.code(failure), Fault.trace(failure));
    }

    /** All of it, with these lines of the log. */
    String text(List<String> log) {
        return String.join(
                "\n",
                code,
                "Slipway " + Version.current(),
                "Java " + Runtime.version() + ", JavaFX " + property("javafx.runtime.version"),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "",
                trace,
                "",
                String.join("\n", log),
                "");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
