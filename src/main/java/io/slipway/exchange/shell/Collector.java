package io.slipway.exchange.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts characters together to words, words to commands, and commands to a script. */
final class Collector {
    /** What the next word is for. */
    enum Use {
        ARGUMENT,
        INPUT_TEXT,
        INPUT_FILE,
        OUTPUT
    }

    private final List<Command> commands = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private List<Word> words = new ArrayList<>();
    private Optional<Command.Input> input = Optional.empty();
    private final Map<Integer, Word> promised = new HashMap<>();
    private OptionalInt unclosed = OptionalInt.empty();
    private Use use = Use.ARGUMENT;
    private boolean within;
    private boolean open;
    private int at;

    /** Begins a word, if none is begun; a pair of quotes makes one without letters. */
    void begin(int place) {
        if (!within) {
            within = true;
            at = place;
        }
    }

    boolean isWithin() {
        return within;
    }

    void letter(int place, char letter) {
        begin(place);
        letters.append(letter);
    }

    void letters(int place, CharSequence more) {
        begin(place);
        letters.append(more);
    }

    /** Something that only the shell could fill in, as it is written. */
    void reference(int place, CharSequence written) {
        letters(place, written);
        open = true;
    }

    void unclosed(int place) {
        if (unclosed.isEmpty()) {
            unclosed = OptionalInt.of(place);
        }
    }

    /** What the next word is for, unless it is an argument. */
    void expect(Use next) {
        endWord();
        use = next;
    }

    /** The number of a stream before a redirection is no word. */
    void dropNumber() {
        if (within && letters.chars().allMatch(c -> c >= '0' && c <= '9')) {
            clear();
        }
    }

    void endWord() {
        if (within) {
            place(new Word(letters.toString(), at, open));
            clear();
        }
    }

    /** The one word that was put together, where nothing but a text is read. */
    Word onlyWord() {
        return words.isEmpty() ? new Word("", 0, false) : words.getFirst();
    }

    private void clear() {
        letters.setLength(0);
        within = false;
        open = false;
    }

    private void place(Word word) {
        switch (use) {
            case ARGUMENT -> words.add(word);
            case INPUT_TEXT -> input = Optional.of(new Command.Given(word));
            case INPUT_FILE -> input = Optional.of(new Command.FromFile(word));
            case OUTPUT -> {}
        }
        use = Use.ARGUMENT;
    }

    /** A text that comes in later lines will be the input; it is known by the place where it was asked for. */
    void promise(int place) {
        endWord();
        input = Optional.of(new Command.Given(new Word("", place, false)));
    }

    /** The text that was asked for at that place. */
    void give(int place, Word text) {
        promised.put(place, text);
    }

    void endCommand() {
        finish().ifPresent(commands::add);
    }

    /** Ends a command whose output is the input of the next one. */
    void pipe() {
        input = finish().map(Command.Piped::new);
    }

    private Optional<Command> finish() {
        endWord();
        use = Use.ARGUMENT;
        Optional<Command> done =
                words.isEmpty() && input.isEmpty() ? Optional.empty() : Optional.of(new Command(words, input));
        words = new ArrayList<>();
        input = Optional.empty();
        return done;
    }

    Script script() {
        endCommand();
        return new Script(commands.stream().map(this::withInput).toList(), unclosed);
    }

    private Command withInput(Command command) {
        return new Command(command.words(), command.input().map(this::kept));
    }

    private Command.Input kept(Command.Input asked) {
        return switch (asked) {
            case Command.Given(Word text) -> new Command.Given(promised.getOrDefault(text.at(), text));
            case Command.FromFile file -> file;
            // Pipes are as long as the text makes them; only the last two links are asked about.
            case Command.Piped(Command from) -> from.input().orElse(null) instanceof Command.Given
                    ? new Command.Piped(withInput(from))
                    : asked;
        };
    }
}
