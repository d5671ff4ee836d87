package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchRecord;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The newest launches on record, newest first, read off the FX thread. */
public final class LaunchList {
    /** More are kept; a person looks through these. */
    private static final int MOST = 500;

    private final History history;
    private final Background background;
    private final Latest whole;
    private final Map<String, Latest> single = new HashMap<>();
    private final ObservableList<LaunchRecord> launches = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /** A list of what that history holds; it is empty until it is loaded. */
    public LaunchList(History history, Background background) {
        this.history = history;
        this.background = background;
        this.whole = new Latest(background);
    }

    /** Reads all of it. */
    public void load() {
        whole.read(
                () -> history.newest(MOST),
                read -> {
                    launches.setAll(read);
                    trouble.set("");
                },
                this::failed);
    }

    /** Reads one launch that is new or has changed. */
    public void refresh(String launchId) {
        single.computeIfAbsent(launchId, id -> new Latest(background))
                .read(() -> history.find(launchId), found -> found.ifPresent(this::show), this::failed);
    }

    private void show(LaunchRecord launch) {
        indexOf(launch.launchId()).ifPresentOrElse(at -> launches.set(at, launch), () -> launches.addFirst(launch));
        if (launch.concludedAt().isPresent()) {
            single.remove(launch.launchId());
        }
    }

    private Optional<Integer> indexOf(String launchId) {
        return IntStream.range(0, launches.size())
                .filter(i -> launches.get(i).launchId().equals(launchId))
                .boxed()
                .findFirst();
    }

    private void failed(Throwable failure) {
        trouble.set(String.valueOf(failure.getMessage()));
    }

    /** The launches. */
    public ObservableList<LaunchRecord> launches() {
        return launches;
    }

    /** Why they cannot be read, empty when they can. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
