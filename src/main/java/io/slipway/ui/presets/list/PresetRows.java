package io.slipway.ui.presets.list;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.folder.PresetQuery;
import io.slipway.ui.presets.list.PresetRow.Group;
import io.slipway.ui.presets.list.PresetRow.Heading;
import io.slipway.ui.presets.list.PresetRow.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the rows of the list together: what is pinned, what was opened last, then all folders. */
public final class PresetRows {
    /** With fewer presets the whole list is in view, and those that were opened last are seen in it. */
    private static final int WORTH_RECENT = 12;

    private static final int MOST_RECENT = 5;

    private final List<PresetRow> rows = new ArrayList<>();
    private final Set<String> closed;

    private PresetRows(Set<String> closed) {
        this.closed = closed;
    }

    /**
     * The rows.
     *
     * @param search what is searched for; while something is, groups that were closed are open
     * @param closed the keys of the headings that are closed
     */
    public static List<PresetRow> of(
            PresetListing listing, Marks marks, String search, Set<String> closed) {
        boolean searching = !search.isBlank();
        PresetRows made = new PresetRows(searching ? Set.of() : closed);
        List<PresetFile> found = searching ? listing.matching(PresetQuery.of(search)) : listing.files();
        made.files(found, marks, searching);
        return made.withoutNeedlessHeading();
    }

    /** One group alone, of presets that lie in no folder, needs no name. */
    private List<PresetRow> withoutNeedlessHeading() {
        List<PresetRow> items =
                rows.stream().filter(row -> !(row instanceof Heading)).toList();
        boolean needless = rows.size() == items.size() + 1
                && rows.getFirst() instanceof Heading only
                && only.group() == Group.FOLDER
                && only.folder().isEmpty()
                && only.open();
        return needless ? items : List.copyOf(rows);
    }

    private void files(List<PresetFile> found, Marks marks, boolean searching) {
        List<PresetRow> pinned = marked(found, marks.pinned(), Group.PINNED, marks, found.size());
        group(Group.PINNED, "", pinned);
        if (!searching && found.size() >= WORTH_RECENT) {
            List<String> others =
                    marks.recent().stream().filter(id -> !marks.pinned().contains(id)).toList();
            group(Group.RECENT, "", marked(found, others, Group.RECENT, marks, MOST_RECENT));
        }
        Map<String, List<PresetRow>> folders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (PresetFile file : found) {
            if (!isPinned(file, marks)) {
                folders.computeIfAbsent(file.folder(), first -> new ArrayList<>())
                        .add(new Item(Group.FOLDER, file, false));
            }
        }
        folders.forEach((folder, items) -> group(Group.FOLDER, folder, items));
    }

    private static List<PresetRow> marked(List<PresetFile> found, List<String> ids, Group group, Marks marks, int most) {
        Map<String, List<PresetFile>> byId = new HashMap<>();
        for (PresetFile file : found) {
            if (file instanceof PresetFile.Usable usable) {
                byId.computeIfAbsent(usable.preset().id(), first -> new ArrayList<>()).add(file);
            }
        }
        return ids.stream()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .limit(most)
                .<PresetRow>map(file -> new Item(group, file, isPinned(file, marks)))
                .toList();
    }

    private static boolean isPinned(PresetFile file, Marks marks) {
        return file instanceof PresetFile.Usable usable
                && marks.pinned().contains(usable.preset().id());
    }

    private void group(Group group, String folder, List<PresetRow> items) {
        if (!items.isEmpty()) {
            Heading open = new Heading(group, folder, items.size(), true);
            boolean shown = !closed.contains(open.key());
            rows.add(new Heading(group, folder, items.size(), shown));
            if (shown) {
                rows.addAll(items);
            }
        }
    }
}
