package io.slipway.ui.launch;

import io.slipway.launch.Finding;
import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** What was found about the run of a launch whose outcome is unknown, as a text of its own. */
public final class FoundWords {
    /** More do not help to decide here; the panel and the command line show the others. */
    private static final int MOST = 5;

    private FoundWords() {
    }

    /** A sentence, and the runs that it speaks of below it. */
    public static String of(Finding finding, Messages messages) {
        List<Run> runs = finding.candidates();
        String lines = runs.stream()
                .limit(MOST)
                .map(run -> "\n" + (run.runName() + "  " + run.id()).strip())
                .collect(Collectors.joining());
        return messages.text(key(finding)) + lines
                + (runs.size() > MOST ? "\n" + messages.text("lost.more", runs.size() - MOST) : "");
    }

    /** The key of the sentence. */
    public static String key(Finding finding) {
        return switch (finding) {
            case Finding.One one -> "search.one";
            case Finding.Several several -> "search.several";
            case Finding.None none -> "lost.found.none";
            case Finding.Blind blind -> "search.blind";
            case Finding.Unreadable unreadable -> "lost.unreadable";
        };
    }
}
