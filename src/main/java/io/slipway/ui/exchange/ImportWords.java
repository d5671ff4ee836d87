package io.slipway.ui.exchange;

import io.slipway.exchange.read.Format;
import io.slipway.exchange.read.Imported;
import io.slipway.exchange.read.Remark;
import io.slipway.exchange.shell.Shell;
import io.slipway.preset.PresetDetails;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about a text that was brought in. */
final class ImportWords {
    private final Messages messages;

    ImportWords(Messages messages) {
        this.messages = messages;
    }

    String format(Format format, Optional<Shell> shell) {
        String name = messages.text("import.format." + lower(format));
        return shell.map(one -> messages.text("import.format.shell", name, messages.text("import.shell." + lower(one))))
                .orElse(name);
    }

    String unknown(Imported.Why why) {
        return messages.text("import.unknown." + lower(why));
    }

    String remark(Remark remark) {
        int named = remark.subject().isEmpty() ? 0 : 1;
        String what = messages.text("import.remark." + lower(remark.kind()), remark.subject(), named);
        return remark.kind() == Remark.Kind.MORE
                ? what
                : messages.text("import.remark.at", remark.line(), remark.column(), what);
    }

    String problem(Problem problem) {
        String pointer = problem.place().pointer();
        String words = messages.problem(problem);
        return pointer.isEmpty() ? words : messages.text("import.problem", pointer, words);
    }

    /** What comes into the draft with a launch, a line for each kind. */
    List<String> besides(PresetDetails details) {
        String placeholders = details.placeholders().stream()
                .map(placeholder -> "{{%s}}".formatted(placeholder.name()))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        placeholders.isEmpty() ? "" : messages.text("import.besides.placeholders", placeholders),
                        details.tags().isEmpty()
                                ? "" : messages.text("import.besides.tags", String.join(", ", details.tags())),
                        details.notes().isBlank() ? "" : messages.text("import.besides.notes", details.notes().strip()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
