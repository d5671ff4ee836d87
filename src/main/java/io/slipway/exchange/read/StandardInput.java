package io.slipway.exchange.read;

import io.slipway.exchange.shell.Command;
import io.slipway.exchange.shell.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a command reads as standard input, as far as the text tells. */
final class StandardInput {
    private static final Set<String> SHOW = Set.of("cat", "type", "get-content", "gc");
    private static final Set<String> SAY = Set.of("echo", "printf", "write-output");

    private final Remarks remarks;

    StandardInput(Remarks remarks) {
        this.remarks = remarks;
    }

    Call.Body of(Command command, int at) {
        return command.input().map(this::body).orElseGet(() -> program(at));
    }

    private Call.Body body(Command.Input input) {
        return switch (input) {
            case Command.Given(Word text) -> given(text);
            case Command.FromFile(Word name) -> new Call.InFile(name.text());
            case Command.Piped(Command from) -> written(from);
        };
    }

    private Call.Body given(Word text) {
        if (text.open()) {
            remarks.add(Remark.Kind.REFERENCE, text.at(), "");
        }
        return new Call.Given(text.text());
    }

    /** What the other command writes: a text that it repeats, or a file that it shows. */
    private Call.Body written(Command from) {
        if (from.words().isEmpty()) {
            return from.input().map(this::body).orElseGet(() -> program(0));
        }
        Word program = from.words().getFirst();
        List<Word> arguments = from.words().subList(1, from.words().size()).stream()
                .filter(word -> !word.text().startsWith("-") || word.is("-"))
                .toList();
        String name = program.text().toLowerCase(Locale.ROOT);
        if (SAY.contains(name)) {
            return said(name.equals("printf") ? withoutPattern(arguments) : arguments);
        }
        if (SHOW.contains(name)) {
            boolean named = !arguments.isEmpty() && !arguments.getFirst().is("-");
            return named ? new Call.InFile(arguments.getFirst().text()) : of(from, program.at());
        }
        return arguments.isEmpty() && looksLikeBody(program) ? given(program) : program(program.at());
    }

    private Call.Body said(List<Word> words) {
        Optional<Word> open = words.stream().filter(Word::open).findFirst();
        open.ifPresent(word -> remarks.add(Remark.Kind.REFERENCE, word.at(), ""));
        return new Call.Given(words.stream().map(Word::text).collect(Collectors.joining(" ")));
    }

    private static List<Word> withoutPattern(List<Word> words) {
        boolean pattern = words.size() > 1 && words.getFirst().text().startsWith("%s");
        return pattern ? words.subList(1, words.size()) : words;
    }

    /** PowerShell hands a text that stands alone on to the next command. */
    private static boolean looksLikeBody(Word word) {
        return word.text().stripLeading().startsWith("{");
    }

    private Call.Body program(int at) {
        remarks.add(Remark.Kind.PROGRAM, at, "");
        return new Call.None();
    }
}
