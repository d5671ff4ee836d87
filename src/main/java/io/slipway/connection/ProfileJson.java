package io.slipway.connection;

import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonValue.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry of the file of connections; what this version does not know in it stays as it is. */
final class ProfileJson {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String TEAM = "team";
    private static final String COLOUR = "colour";
    private static final String GUARD = "guard";
    private static final String TOKEN = "token";

    private ProfileJson() {
    }

    /** The entry, or nothing when it names no connection. A guard that is not known is the strictest. */
    static Optional<StoredConnection> read(Obj entry) {
        String id = entry.text(ID).orElse("");
        String name = entry.text(NAME).map(String::strip).orElse("");
        Optional<URI> address = entry.text(ADDRESS).flatMap(ProfileJson::address);
        if (id.isEmpty() || name.isEmpty() || address.isEmpty() || name.equalsIgnoreCase(Connection.SANDBOX)) {
            return Optional.empty();
        }
        Tint tint = entry.text(COLOUR).flatMap(Tint::of).orElse(Tint.NONE);
        Guard guard = entry.member(GUARD).isEmpty()
                ? Guard.CONFIRM
                : entry.text(GUARD).flatMap(Guard::of).orElse(Guard.TYPE_JOB);
        Profile profile = new Profile(id, name, address.get(), entry.text(TEAM).orElse(""), tint, guard, false);
        return Optional.of(new StoredConnection(profile, entry.text(TOKEN)));
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** The entry with what has changed; a word that only a newer version knows is kept until it is changed here. */
    static Obj write(Obj before, StoredConnection now) {
        Map<String, String> old = read(before).map(ProfileJson::texts).orElse(Map.of());
        Map<String, String> changed = new LinkedHashMap<>(texts(now));
        changed.entrySet().removeIf(text -> text.getValue().equals(old.get(text.getKey())));
        List<Member> members = new ArrayList<>();
        for (Member member : before.members()) {
            String text = changed.remove(member.name());
            if (text == null) {
                members.add(member);
            } else if (!text.isEmpty()) {
                members.add(new Member(member.name(), new Text(text)));
            }
        }
        changed.forEach((name, text) -> {
            if (!text.isEmpty()) {
                members.add(new Member(name, new Text(text)));
            }
        });
        return new Obj(members);
    }

    /** Every member by its name; what is empty is left out of the file. */
    private static Map<String, String> texts(StoredConnection connection) {
        Profile profile = connection.profile();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ID, profile.id());
        texts.put(NAME, profile.name());
        texts.put(ADDRESS, profile.address().toString());
        texts.put(TEAM, profile.team());
        texts.put(COLOUR, profile.tint().word());
        texts.put(GUARD, profile.guard().word());
        texts.put(TOKEN, connection.token().orElse(""));
        return texts;
    }
}
