package io.slipway.preset.drafts;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft as the text of its file: a preset with one member more. */
final class DraftCodec {
    /** The dollar keeps it apart from what a newer format may call a member of a preset. */
    private static final String MARK = "$draft";

    private DraftCodec() {
    }

    static byte[] write(KeptDraft draft) {
        JsonValue.Builder about = Obj.with().add("shown", draft.shown()).addUnlessEmpty("connection", draft.connection());
        draft.origin().ifPresent(origin -> about.add("file", origin.file()).add("content", origin.content()));
        List<Member> others = new ArrayList<>(draft.preset().others());
        others.add(new Member(MARK, about.build()));
        return PresetCodec.write(with(draft.preset(), others));
    }

    /** The draft, or nothing when the text is none that this version can hold as it is. */
    static Optional<KeptDraft> read(String key, JsonValue text, Instant at) {
        if (!(text instanceof Obj object) || !PresetCodec.isPreset(text)) {
            return Optional.empty();
        }
        PresetCodec.Reading reading = PresetCodec.read(object, "");
        if (!reading.run().isComplete() || object.member(MARK).isEmpty()) {
            return Optional.empty();
        }
        Obj about = object.object(MARK);
        List<Member> others =
                reading.preset().others().stream().filter(member -> !member.name().equals(MARK)).toList();
        return Optional.of(new KeptDraft(
                key,
                about.isTrue("shown"),
                origin(about),
                about.text("connection").orElse(""),
                with(reading.preset(), others),
                at));
    }

    private static Optional<Origin> origin(Obj about) {
        return about.text("file").flatMap(file -> about.text("content").map(content -> new Origin(file, content)));
    }

    private static Preset with(Preset preset, List<Member> others) {
        return new Preset(preset.id(), preset.name(), preset.details(), preset.spec(), others);
    }
}
