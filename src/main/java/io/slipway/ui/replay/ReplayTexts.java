package io.slipway.ui.replay;

import io.slipway.launch.exact.Doubt;
import io.slipway.launch.exact.Replay;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.vault.Trouble;
import java.util.List;
import java.util.Optional;

/** What can and cannot be the same, in words. */
final class ReplayTexts {
    private static final int SHORT_SHA = 8;

    private final Messages messages;
    private final Times times;

    ReplayTexts(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    String of(Doubt doubt) {
        return switch (doubt) {
            case Doubt.LatestMoved moved ->
                messages.text("replay.latest.moved", moved.service(), brief(moved.sha()), times.exact(moved.builtAt()));
            case Doubt.BuildGone gone -> messages.text("replay.build.gone", gone.service(), brief(gone.build()));
            case Doubt.BuildsUnreadable(String service) -> messages.text("replay.builds.unreadable", service);
            case Doubt.TagMayMove(String image) -> messages.text("replay.tag", image);
            case Doubt.PlanGone(String plan) -> messages.text("replay.plan.gone", plan);
            case Doubt.PlansUnreadable(String plan) -> messages.text("replay.plans.unreadable", plan);
        };
    }

    private static String brief(String sha) {
        return sha.length() > SHORT_SHA ? sha.substring(0, SHORT_SHA) : sha;
    }

    /** Why a launch cannot be sent again exactly; nothing for one that can. */
    Optional<String> refusal(Replay replay) {
        return switch (replay) {
            case Replay.Ready ready -> Optional.empty();
            case Replay.Locked locked -> Optional.of(messages.text("replay.locked"));
            case Replay.NotKept(List<String> secrets) ->
                Optional.of(messages.text("replay.not.kept", String.join(", ", secrets)));
            case Replay.Unopenable(Trouble reason, List<String> secrets) ->
                Optional.of(messages.text(
                        "replay.unopenable", messages.text("vault.trouble." + reason), String.join(", ", secrets)));
            case Replay.WrittenOtherwise otherwise -> Optional.of(messages.text("replay.otherwise"));
        };
    }
}
