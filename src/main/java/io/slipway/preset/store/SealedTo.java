package io.slipway.preset.store;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonValue.Text;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.Sha256;
import io.slipway.vault.age.PublicKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * To which keys the presets of each folder were sealed here last: who else may have changed the keys of a team meanwhile,
 * a sealed value does not tell. It lies in the settings, and names no key.
 */
public final class SealedTo {
    private static final String NAME = "sealedTo";

    private static final System.Logger LOG = System.getLogger(SealedTo.class.getName());

    private final SettingsFile settings;

    /** What these settings say. */
    public SealedTo(SettingsFile settings) {
        this.settings = settings;
    }

    /** Whether it is known that they were other ones. */
    public boolean differs(Path folder, List<PublicKey> recipients) {
        return noted().text(folder.toString()).filter(before -> !before.equals(sign(recipients))).isPresent();
    }

    /** Whether it is known which ones they were. */
    public boolean isKnown(Path folder) {
        return noted().text(folder.toString()).isPresent();
    }

    /** Notes that they are these. That it cannot be noted keeps nobody from working: it is told once more then. */
    public void keep(Path folder, List<PublicKey> recipients) {
        List<Member> members = new ArrayList<>(noted().members());
        members.removeIf(member -> member.name().equals(folder.toString()));
        members.add(new Member(folder.toString(), new Text(sign(recipients))));
        try {
            settings.set(NAME, Optional.of(new Obj(members)));
        } catch (IOException unwritten) {
            LOG.log(System.Logger.Level.WARNING, "To which keys presets are sealed could not be noted", unwritten);
        }
    }

    private Obj noted() {
        return settings.object(NAME);
    }

    /** The same in whatever order they stand. */
    private static String sign(List<PublicKey> recipients) {
        String all = recipients.stream().map(PublicKey::text).sorted().collect(Collectors.joining("\n"));
        return Sha256.hex(all.getBytes(StandardCharsets.US_ASCII));
    }
}
