package io.slipway.exchange.read;

import io.slipway.exchange.shell.Command;
import io.slipway.exchange.shell.Word;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words of {@code northflank start job run}, as version 0.9 of the vendor's client does. */
final class VendorCommand {
    private static final Set<String> IDLE =
            Set.of("-o", "--output", "--verbose", "--quiet", "--skipValidation", "--noDefaults");
    private static final Set<String> IDLE_WITH_VALUE = Set.of("-o", "--output");

    private final Command command;
    private final Remarks remarks;
    private String project = "";
    private String job = "";
    private Optional<Call.Body> input = Optional.empty();
    private Optional<Call.Body> file = Optional.empty();
    private int next = 1;

    VendorCommand(Command command, Remarks remarks) {
        this.command = command;
        this.remarks = remarks;
    }

    Call read() {
        readPath();
        while (next < command.words().size()) {
            Word word = command.words().get(next++);
            if (word.text().startsWith("-") && !word.is("-")) {
                option(word);
            } else {
                remarks.add(Remark.Kind.WORD, word.at(), "");
            }
        }
        if (input.isPresent() && file.isPresent()) {
            remarks.add(Remark.Kind.BODY_TWICE, command.words().getFirst().at(), "");
        }
        Call.Body body = input.or(() -> file).orElseGet(() -> {
            remarks.add(Remark.Kind.INTERACTIVE, command.words().getFirst().at(), "");
            return new Call.None();
        });
        return new Call(new Target("", project, job), body);
    }

    /** Other commands of the client, such as the one that lists runs, launch nothing. */
    private void readPath() {
        List<Word> words = command.words();
        boolean starts = words.size() > 3
                && words.get(1).is("start")
                && (words.get(2).is("job") || words.get(2).is("jobs"))
                && words.get(3).is("run");
        if (starts) {
            next = 4;
        } else {
            remarks.add(Remark.Kind.METHOD, words.getFirst().at(), "");
            while (next < words.size() && !words.get(next).text().startsWith("-")) {
                next++;
            }
        }
    }

    private void option(Word word) {
        int equals = word.text().startsWith("--") ? word.text().indexOf('=') : -1;
        String name = equals < 0 ? word.text() : word.text().substring(0, equals);
        Optional<Word> joined = equals < 0
                ? Optional.empty()
                : Optional.of(new Word(word.text().substring(equals + 1), word.at(), word.open()));
        if (IDLE.contains(name)) {
            remarks.add(Remark.Kind.IDLE, word.at(), name);
            if (IDLE_WITH_VALUE.contains(name) && joined.isEmpty()) {
                next++;
            }
            return;
        }
        switch (name) {
            case "--project", "--projectId" -> value(name, word, joined).ifPresent(id -> project = known(id));
            case "--job", "--jobId" -> value(name, word, joined).ifPresent(id -> job = known(id));
            case "-i", "--input" -> value(name, word, joined).ifPresent(body -> input = Optional.of(given(body)));
            case "-f", "--file" -> value(name, word, joined)
                    .ifPresent(path -> file = Optional.of(new Call.InFile(path.text())));
            default -> remarks.add(Remark.Kind.OPTION, word.at(), name);
        }
    }

    private Optional<Word> value(String name, Word option, Optional<Word> joined) {
        Optional<Word> value = joined.isPresent() || next >= command.words().size()
                ? joined
                : Optional.of(command.words().get(next++));
        if (value.isEmpty()) {
            remarks.add(Remark.Kind.VALUE_MISSING, option.at(), name);
        }
        return value;
    }

    private String known(Word id) {
        if (id.open()) {
            remarks.add(Remark.Kind.REFERENCE, id.at(), id.text());
        }
        return id.open() ? "" : id.text();
    }

    private Call.Body given(Word body) {
        if (body.open()) {
            remarks.add(Remark.Kind.REFERENCE, body.at(), "");
        }
        return new Call.Given(body.text());
    }
}
