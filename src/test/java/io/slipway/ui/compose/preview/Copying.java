package io.slipway.ui.compose.preview;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.Credentials;
import io.slipway.preset.Placeholder;
import io.slipway.text.Messages;
import io.slipway.ui.kit.clip.Clip;
import io.slipway.ui.kit.clip.SecretClip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Copies of a draft on a clipboard that a test can look at, with an answer that it gives. */
public final class Copying implements Clip {
    final List<String> said = new ArrayList<>();
    final List<Runnable> pending = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final ObjectProperty<List<Placeholder>> placeholders = new SimpleObjectProperty<>(List.of());
    boolean allowed;
    private Optional<String> text = Optional.empty();
    private final LaunchCopies copies;

    public Copying(RunDraft draft) {
        SecretClip clip = new SecretClip(this, (pause, deed) -> pending.add(deed), () -> said.add("cleared"));
        copies = new LaunchCopies(
                draft,
                placeholders,
                new SimpleObjectProperty<>(Credentials.OFFICIAL),
                clip,
                new LaunchCopies.Ways(
                        form -> {
                            asked.add(form);
                            return allowed;
                        },
                        Object::toString,
                        said::add),
                new Messages());
    }

    public LaunchCopies copies() {
        return copies;
    }

    @Override
    public Optional<String> text() {
        return text;
    }

    @Override
    public void put(String now) {
        text = Optional.of(now);
    }

    @Override
    public void clear() {
        text = Optional.empty();
    }
}
