package io.slipway.ui.follow;

import io.slipway.ui.follow.lines.Line;
import io.slipway.ui.follow.lines.LogView;
import java.util.List;
import java.util.Optional;

/** Has the containers shown once there are several. */
final class ShownContainers {
    private final LogView view;
    private Optional<String> first = Optional.empty();
    private boolean several;

    ShownContainers(LogView view) {
        this.view = view;
    }

    void take(List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.isNotice()).toList();
        if (first.isEmpty() && !written.isEmpty()) {
            first = Optional.of(written.getFirst().container());
        }
        if (!several && written.stream().anyMatch(line -> !first.orElse("").equals(line.container()))) {
            several = true;
            view.setShowsContainers(true);
        }
    }
}
