package io.slipway.exchange.read;

import io.slipway.exchange.shell.Command;
import io.slipway.exchange.shell.Script;
import io.slipway.exchange.shell.Shell;
import io.slipway.exchange.shell.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The commands of a text as one shell reads it, and the one among them that launches. */
final class Commands {
    private static final Pattern CURL = Pattern.compile("(?i)(?:.*[/\\\\])?curl(?:\\.exe)?");
    private static final Pattern VENDOR = Pattern.compile("(?:.*[/\\\\])?(?:northflank(?:\\.cmd)?|@northflank/cli(?:@.*)?)");
    private static final Pattern ASSIGNED = Pattern.compile("([A-Za-z_]\\w*)=(?s:.*)");
    private static final Set<String> BEFORE = Set.of(
            "$", "%", "sudo", "env", "time", "exec", "npx", "pnpx", "bunx", "pnpm", "yarn", "npm", "dlx", "--yes", "-y",
            "export", "--");
    private static final int LONGEST_NAME = 200;

    private final Remarks remarks;
    private final Script script;
    private final Map<String, Word> variables = new HashMap<>();

    Commands(Shell shell, String text, Remarks remarks) {
        this.script = shell.read(text);
        this.remarks = remarks;
        script.unclosed().ifPresent(at -> remarks.add(Remark.Kind.UNCLOSED, at, ""));
    }

    /** What was found. */
    record Found(Format format, Call call) {}

    Optional<Found> find() {
        Optional<Found> found = Optional.empty();
        for (Command command : script.commands()) {
            if (found.isEmpty() && !remember(command)) {
                found = launch(command);
                if (found.isPresent()) {
                    continue;
                }
            } else if (found.isEmpty()) {
                continue;
            }
            command.words().stream().findFirst().ifPresent(word -> remarks.add(Remark.Kind.COMMAND, word.at(), ""));
        }
        return found;
    }

    private Optional<Found> launch(Command command) {
        List<Word> words = command.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (word.length() > LONGEST_NAME) {
                return Optional.empty();
            }
            if (CURL.matcher(word).matches()) {
                return Optional.of(new Found(Format.CURL, new CurlCommand(filled(command.from(i)), remarks).read()));
            }
            if (VENDOR.matcher(word).matches()) {
                return Optional.of(new Found(Format.CLI, new VendorCommand(filled(command.from(i)), remarks).read()));
            }
            if (!BEFORE.contains(word) && !ASSIGNED.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Keeps a variable that later words name; says whether the command does nothing else. */
    private boolean remember(Command command) {
        List<Word> words = command.words();
        boolean spaced = words.size() == 3 && words.get(1).is("=") && words.getFirst().text().startsWith("$");
        if (spaced) {
            variables.put(words.getFirst().text().substring(1), words.get(2));
            return true;
        }
        List<Word> assigned = !words.isEmpty() && words.getFirst().is("export") ? words.subList(1, words.size()) : words;
        boolean all = !assigned.isEmpty() && assigned.stream().allMatch(word -> ASSIGNED.matcher(word.text()).matches());
        if (all) {
            for (Word word : assigned) {
                int equals = word.text().indexOf('=');
                String value = word.text().substring(equals + 1);
                variables.put(word.text().substring(0, equals), new Word(value, word.at(), word.open()));
            }
        }
        return all;
    }

    private Command filled(Command command) {
        return new Command(command.words().stream().map(this::filled).toList(), command.input().map(this::filled));
    }

    private Command.Input filled(Command.Input input) {
        return switch (input) {
            case Command.Given(Word text) -> new Command.Given(filled(text));
            case Command.FromFile file -> file;
            case Command.Piped(Command from) -> from.input().isPresent() && !(from.input().get() instanceof Command.Given)
                    ? input
                    : new Command.Piped(filled(from));
        };
    }

    private Word filled(Word word) {
        if (!word.open() || word.text().length() > LONGEST_NAME) {
            return word;
        }
        String name = word.text().replaceAll("^\\$\\{?|\\}$", "");
        return word.text().startsWith("$") ? variables.getOrDefault(name, word) : word;
    }
}
