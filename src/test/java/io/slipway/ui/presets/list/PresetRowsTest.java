package io.slipway.ui.presets.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.Seen;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetListing;
import io.slipway.run.RunSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of the list: pins first, then what was opened last, then folders. */
class PresetRowsTest {
    private static PresetFile file(String folder, String name) {
        Preset preset = Preset.of("id-" + name, name, RunSpec.EMPTY).with(PresetDetails.NONE);
        return new PresetFile.Usable(
                Seen.absent(Path.of("presets", folder, name + ".json")), folder, preset, (folder + "\n" + name).toLowerCase(java.util.Locale.ROOT));
    }

    private static PresetListing listing(PresetFile... files) {
        return new PresetListing(FolderState.READY, List.of(files), List.of(), List.of());
    }

    private static List<String> shown(List<PresetRow> rows) {
        return rows.stream()
                .map(row -> switch (row) {
                    case PresetRow.Heading heading -> "[" + heading.group() + " " + heading.folder() + " " + heading.size() + "]";
                    case PresetRow.Item item -> item.file().name();
                })
                .toList();
    }

    @Test
    void presetsInNoFolderNeedNoHeading() {
        assertThat(shown(PresetRows.of(listing(file("", "a"), file("", "b")), Marks.NONE, "", Set.of())))
                .containsExactly("a", "b");
    }

    @Test
    void theGroupsStandInTheirOrder() {
        PresetListing all = listing(file("", "a"), file("team", "b"), file("team/x", "c"), file("team", "d"));
        Marks marks = new Marks(List.of("id-d", "id-gone"), List.of("id-a"));

        assertThat(shown(PresetRows.of(all, marks, "", Set.of())))
                .containsExactly(
                        "[PINNED  1]", "d", "[FOLDER  1]", "a", "[FOLDER team 1]", "b",
                        "[FOLDER team/x 1]", "c");
    }

    @Test
    void whatWasOpenedLastIsRepeatedWhereTheListIsLong() {
        PresetFile[] many = IntStream.range(10, 30).mapToObj(i -> file("", "p" + i)).toArray(PresetFile[]::new);
        Marks marks = new Marks(List.of(), List.of("id-p20", "id-p11"));

        assertThat(shown(PresetRows.of(listing(many), marks, "", Set.of())))
                .startsWith("[RECENT  2]", "p20", "p11", "[FOLDER  20]", "p10");
    }

    @Test
    void aClosedGroupShowsItsHeadingAndASearchOpensIt() {
        PresetListing all = listing(file("", "a"), file("team", "b"));

        assertThat(shown(PresetRows.of(all, Marks.NONE, "", Set.of("FOLDER/team"))))
                .containsExactly("[FOLDER  1]", "a", "[FOLDER team 1]");
        assertThat(shown(PresetRows.of(all, Marks.NONE, "TEAM b", Set.of("FOLDER/team"))))
                .containsExactly("[FOLDER team 1]", "b");
    }

    @Test
    void everyPresetOfAThousandIsListedOnce() {
        PresetFile[] many = IntStream.range(0, 1000)
                .mapToObj(i -> file("f" + i % 20, "p" + i))
                .toArray(PresetFile[]::new);

        List<PresetRow> rows = PresetRows.of(listing(many), Marks.NONE, "", Set.of());

        assertThat(rows.stream().flatMap(row -> row instanceof PresetRow.Item item ? Stream.of(item.file().name()) : Stream.of()))
                .hasSize(1000)
                .doesNotHaveDuplicates();
    }
}
