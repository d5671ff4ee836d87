package io.slipway.ui.presets.strip;

import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.presets.DraftTab.Look;
import io.slipway.ui.presets.drafts.ClosedDrafts.Closed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open and closed drafts, in words. */
final class TabWords {
    private static final int MOST_PARTS = 3;

    private final Messages messages;
    private final Times times;

    TabWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** What stands on a tab. */
    String title(Look look, boolean launching) {
        String name = name(look);
        String text = look.dirty() ? name + " *" : name;
        return launching ? messages.text("drafts.launching", text) : text;
    }

    private String name(Look look) {
        if (!look.name().isEmpty()) {
            return look.name();
        }
        return look.number() == 1
                ? messages.text("drafts.unnamed")
                : messages.text("drafts.unnamed.number", look.number());
    }

    /** All that is known of it, for the tip of its tab. */
    String about(Look look) {
        String stored = messages.text(look.dirty() ? "drafts.not.saved" : "drafts.nothing.new");
        return String.join("\n", List.of(name(look), job(look.target()), stored));
    }

    private String job(Target target) {
        return target.isComplete() ? target.project() + " / " + target.job() : messages.text("presets.no.job");
    }

    /** A closed draft as an item of a menu. */
    String closed(Closed draft) {
        String name = draft.name().isEmpty()
                ? messages.text("drafts.closed.unnamed", draft.content()
                        .map(content -> parts(content.preset().spec()))
                        .orElse(""))
                : draft.name();
        return draft.at().map(at -> messages.text("drafts.closed.at", name, times.ago(at))).orElse(name);
    }

    /** What tells drafts without a name apart. */
    private static String parts(RunSpec spec) {
        return Stream.concat(
                        spec.environment().stream().map(variable -> variable.name()),
                        spec.files().stream().map(file -> file.path()))
                .filter(name -> !name.isBlank())
                .limit(MOST_PARTS)
                .collect(Collectors.joining(", "));
    }
}
