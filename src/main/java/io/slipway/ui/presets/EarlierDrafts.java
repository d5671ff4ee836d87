package io.slipway.ui.presets;

import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.drafts.OpenTabs.Ref;
import io.slipway.ui.presets.drafts.ClosedDrafts.Closed;
import io.slipway.ui.presets.drafts.DraftContent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts together what an earlier window had open: what is kept of drafts, and their order as far as that is known. */
final class EarlierDrafts {
    private final PresetSealing sealing;
    private final OpenTabs order;
    private final Supplier<String> keys;
    private final Map<String, KeptDraft> kept = new LinkedHashMap<>();

    EarlierDrafts(PresetSealing sealing, DraftFolder.Found kept, OpenTabs order, Supplier<String> keys) {
        this.sealing = sealing;
        this.order = order;
        this.keys = keys;
        kept.drafts().forEach(draft -> this.kept.put(draft.key(), draft));
    }

    PresetSealing.Earlier read() {
        List<Closed> closed = new ArrayList<>();
        order.closed().forEach(ref -> closed(ref).ifPresent(closed::add));
        List<Parked> open = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < order.open().size(); i++) {
            Optional<Parked> draft = open(order.open().get(i));
            if (i == order.shown()) {
                shown = open.size();
            }
            draft.ifPresent(open::add);
        }
        // What no order names was kept just before the program was ended by force.
        for (KeptDraft draft : kept.values()) {
            if (draft.shown()) {
                open.add(parked(draft));
            } else {
                closed.add(closed(draft));
            }
        }
        return new PresetSealing.Earlier(open, Math.min(shown, Math.max(0, open.size() - 1)), closed);
    }

    private Optional<Parked> open(Ref ref) {
        Optional<KeptDraft> draft = Optional.ofNullable(kept.remove(ref.key()));
        return draft.isPresent() ? draft.map(this::parked) : preset(ref);
    }

    private Parked parked(KeptDraft draft) {
        DraftContent content = DraftContent.of(draft);
        return Parked.of(sealing.recover(content), content);
    }

    private Optional<Parked> preset(Ref ref) {
        return path(ref)
                .map(path -> sealing.read(sealing.at(path)))
                .flatMap(found -> found instanceof PresetSealing.Intact now ? Optional.of(now) : Optional.empty())
                .map(now -> Parked.of(
                        Basis.of(ref.key().isEmpty() ? keys.get() : ref.key(), now.file(), now.secrets()),
                        now.secrets().spec(),
                        now.file().preset().details()));
    }

    private Optional<Closed> closed(Ref ref) {
        Optional<KeptDraft> draft = Optional.ofNullable(kept.remove(ref.key()));
        return draft.isPresent()
                ? draft.map(EarlierDrafts::closed)
                : path(ref).map(path -> new Closed(
                        Optional.empty(), Optional.of(path), sealing.at(path).name(), Optional.empty(), false));
    }

    private static Closed closed(KeptDraft draft) {
        return new Closed(
                Optional.of(DraftContent.of(draft)),
                draft.origin().map(origin -> Path.of(origin.file())),
                draft.preset().name(),
                Optional.of(draft.at()),
                true);
    }

    private static Optional<Path> path(Ref ref) {
        try {
            return Optional.of(ref.file()).filter(file -> !file.isEmpty()).map(Path::of).filter(Files::isRegularFile);
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }
}
