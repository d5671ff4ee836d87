package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The launches that a filter wants, newest first, read page after page off the FX thread. */
public final class LaunchList {
    static final int PAGE = 200;

    private final History history;
    private final Background background;
    private final Latest whole;
    private final Latest next;
    private final Latest counting;
    private final Map<String, Latest> single = new HashMap<>();
    private final Set<String> changedMeanwhile = new HashSet<>();
    private final ObservableList<LaunchRecord> launches = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LaunchFilter> filter = new ReadOnlyObjectWrapper<>(LaunchFilter.ALL);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Throwable>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean complete = true;
    private boolean reading;

    /** A list of what that history holds; it is empty until it is loaded. */
    public LaunchList(History history, Background background) {
        this.history = history;
        this.background = background;
        this.whole = new Latest(background);
        this.next = new Latest(background);
        this.counting = new Latest(background);
    }

    /** Reads as many launches anew as there are on the screen; those that stay keep their place. */
    public void load() {
        read(Math.max(PAGE, launches.size()), false);
    }

    /** Shows what another filter wants. */
    void filter(LaunchFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            read(PAGE, true);
        }
    }

    private void read(int most, boolean anew) {
        LaunchFilter wanted = filter.get();
        next.forget();
        reading = true;
        changedMeanwhile.clear();
        whole.read(() -> history.page(wanted, Optional.empty(), most), read -> show(read, most, anew), this::failed);
        count();
    }

    private void show(List<LaunchRecord> read, int most, boolean anew) {
        complete = read.size() < most;
        reading = false;
        trouble.set(Optional.empty());
        if (anew) {
            launches.setAll(read);
        } else {
            Merging.into(launches, read);
        }
        Set.copyOf(changedMeanwhile).forEach(this::refresh);
    }

    /** Reads the next page, if there is one and it is not on its way. */
    void more() {
        if (complete || reading || launches.isEmpty()) {
            return;
        }
        LaunchFilter wanted = filter.get();
        Optional<LaunchRecord> last = Optional.of(launches.getLast());
        reading = true;
        next.read(() -> history.page(wanted, last, PAGE), this::append, this::failed);
    }

    private void append(List<LaunchRecord> page) {
        reading = false;
        complete = page.size() < PAGE;
        launches.addAll(page);
        Set.copyOf(changedMeanwhile).forEach(this::refresh);
        changedMeanwhile.clear();
    }

    private void count() {
        LaunchFilter wanted = filter.get();
        counting.read(() -> history.count(wanted), total::set, this::failed);
    }

    /** Reads one launch that is new or has changed. */
    public void refresh(String launchId) {
        if (reading) {
            // The page may have been read before the change, and would undo it when it arrives.
            changedMeanwhile.add(launchId);
        }
        single.computeIfAbsent(launchId, id -> new Latest(background))
                .read(() -> history.find(launchId), found -> found.ifPresent(this::show), this::failed);
    }

    private void show(LaunchRecord launch) {
        boolean wanted = filter.get().matches(launch);
        Optional<Integer> at = indexOf(launch.launchId());
        if (at.isPresent() && wanted) {
            launches.set(at.get(), launch);
        } else if (at.isPresent()) {
            launches.remove((int) at.get());
            count();
        } else if (wanted) {
            insert(launch);
            count();
        }
        if (launch.concludedAt().isPresent()) {
            single.remove(launch.launchId());
        }
    }

    /** One that belongs behind the last page that was read comes with its own page. */
    private void insert(LaunchRecord launch) {
        int at = (int) launches.stream()
                .takeWhile(newer -> newer.preparedAt().isAfter(launch.preparedAt()))
                .count();
        if (at < launches.size() || complete) {
            launches.add(at, launch);
        }
    }

    private Optional<Integer> indexOf(String launchId) {
        return IntStream.range(0, launches.size())
                .filter(i -> launches.get(i).launchId().equals(launchId))
                .boxed()
                .findFirst();
    }

    private void failed(Throwable failure) {
        reading = false;
        trouble.set(Optional.of(failure));
    }

    /** The launches. */
    public ObservableList<LaunchRecord> launches() {
        return launches;
    }

    /** What is wanted. */
    ReadOnlyObjectProperty<LaunchFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** How many launches the filter wants, those that are not read yet included. */
    ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Why they cannot be read, empty when they can. */
    public ReadOnlyObjectProperty<Optional<Throwable>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
