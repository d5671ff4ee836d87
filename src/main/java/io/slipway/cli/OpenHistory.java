package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.history.export.ExportForm;
import io.slipway.history.export.HistoryExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The record of launches as a command asks it; where no launch was made there is none, and none is made by asking. */
final class OpenHistory {
    private final Terminal terminal;

    OpenHistory(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A question to the record. */
    @FunctionalInterface
    interface Question<T> {
        T ask(History history) throws HistoryException, CommandFailure;
    }

    /** The newest launches, newest first. */
    List<LaunchRecord> newest(int most) throws CommandFailure {
        return isThere() ? ask(history -> history.newest(most)) : List.of();
    }

    /** Writes all launches to standard output. */
    void export(ExportForm form) throws CommandFailure {
        if (isThere()) {
            ask(history -> write(history::page, form));
        } else {
            try {
                write((filter, after, most) -> List.of(), form);
            } catch (HistoryException none) {
                throw new IllegalStateException(none);
            }
        }
    }

    private int write(HistoryExport.Pages pages, ExportForm form) throws HistoryException {
        try {
            return new HistoryExport(pages).write(LaunchFilter.ALL, form, terminal.out(), written -> true);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** Asks about one launch, by its id or a beginning that no other id has. */
    <T> T about(String id, Answer<T> answer) throws CommandFailure {
        if (!isThere()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.absent", id);
        }
        return ask(history -> answer.of(history, launch(history, id)));
    }

    /** What is done with a launch that was found. */
    @FunctionalInterface
    interface Answer<T> {
        T of(History history, LaunchRecord launch) throws HistoryException, CommandFailure;
    }

    private LaunchRecord launch(History history, String id) throws HistoryException, CommandFailure {
        List<LaunchRecord> found = id.isEmpty() ? List.of() : history.startingWith(id, 2);
        if (found.isEmpty()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.absent", id);
        }
        if (found.size() > 1 && !found.getFirst().launchId().equals(id)) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.ambiguous", id);
        }
        return found.getFirst();
    }

    private boolean isThere() {
        return !Files.notExists(terminal.dirs().history());
    }

    private <T> T ask(Question<T> question) throws CommandFailure {
        try (History history = terminal.history()) {
            return question.ask(history);
        } catch (HistoryException unusable) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.unreadable", unusable.in(terminal.messages()));
        }
    }
}
