package io.slipway.vault.team;

import io.slipway.vault.age.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a recipients file of age: a key on each, and above it a comment with its name. Whatever else stands there
 * stays, so that several people can change one file under version control.
 */
public final class KeyList {
    /** The list of nobody. */
    public static final KeyList EMPTY = new KeyList(List.of());

    private static final String COMMENT = "#";

    private final List<String> lines;

    private KeyList(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The list of a file's text; any text is one. */
    public static KeyList of(String text) {
        return new KeyList(text.lines().toList());
    }

    /** The text of the file. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The keys in their order, each once, with the comment right above as its name. */
    public List<Member> members() {
        Map<PublicKey, Member> members = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String name = nameAbove(i);
            key(i).ifPresent(key -> members.putIfAbsent(key, new Member(name, key)));
        }
        return List.copyOf(members.values());
    }

    /** The numbers, from 1, of lines that are no X25519 key of age, no comment and not blank. */
    public List<Integer> strangeLines() {
        List<Integer> strange = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !isComment(i) && key(i).isEmpty()) {
                strange.add(i + 1);
            }
        }
        return strange;
    }

    /** Whether the key is in the list. */
    public boolean holds(PublicKey key) {
        return members().stream().anyMatch(member -> member.key().equals(key));
    }

    /** The list with one more at its end; the same list when the key is there. */
    public KeyList with(Member member) {
        if (holds(member.key())) {
            return this;
        }
        List<String> more = new ArrayList<>(lines);
        if (!member.name().isEmpty()) {
            more.add(COMMENT + " " + member.name());
        } else if (!lines.isEmpty() && isComment(lines.size() - 1)) {
            // A comment right above would be taken for the name.
            more.add("");
        }
        more.add(member.key().text());
        return new KeyList(more);
    }

    /** The list without a key and the comment that names it. */
    public KeyList without(PublicKey key) {
        List<String> fewer = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!key(i).equals(Optional.of(key))) {
                fewer.add(lines.get(i));
            } else if (i > 0 && isComment(i - 1)) {
                fewer.removeLast();
            }
        }
        return new KeyList(fewer);
    }

    private Optional<PublicKey> key(int line) {
        return PublicKey.parse(lines.get(line));
    }

    private boolean isComment(int line) {
        return lines.get(line).strip().startsWith(COMMENT);
    }

    private String nameAbove(int line) {
        return line > 0 && isComment(line - 1) ? lines.get(line - 1).strip().substring(1).strip() : "";
    }
}
