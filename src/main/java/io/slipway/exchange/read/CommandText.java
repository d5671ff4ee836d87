package io.slipway.exchange.read;

import io.slipway.exchange.shell.Shell;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a command line whose shell is not told: the one is right whose quotes leave a body that can be read. */
final class CommandText {
    private static final Pattern PROMPT =
            Pattern.compile("\\s*+(?:[$%>](?=\\s)|PS [^>\\n]{0,200}>|[A-Za-z]:\\\\[^>\\n]{0,200}>)");
    private static final Pattern POWERSHELL = Pattern.compile("`\\n|@['\"]\\n|\\$env:");
    private static final Pattern CMD = Pattern.compile("\\^\\n|\\^\"");

    private static final Set<Remark.Kind> LEFT_OVER =
            Set.of(Remark.Kind.COMMAND, Remark.Kind.PROGRAM, Remark.Kind.UNCLOSED, Remark.Kind.WORD);

    private final String text;

    CommandText(String text) {
        var prompt = PROMPT.matcher(text);
        this.text = prompt.lookingAt() ? " ".repeat(prompt.end()) + text.substring(prompt.end()) : text;
    }

    Optional<Imported> read() {
        List<Imported> readings = new ArrayList<>();
        for (Shell shell : candidates()) {
            Optional<Imported> read = read(shell);
            if (read.filter(CommandText::isWhole).isPresent()) {
                return read;
            }
            read.ifPresent(readings::add);
        }
        return readings.stream().filter(CommandText::isReadable).findFirst().or(() -> readings.stream().findFirst());
    }

    /** With the quotes of another shell a text may be read too, but words are left over then. */
    private static boolean isWhole(Imported read) {
        return isReadable(read) && remarks(read).stream().noneMatch(remark -> LEFT_OVER.contains(remark.kind()));
    }

    private static List<Remark> remarks(Imported read) {
        return switch (read) {
            case Imported.Launch launch -> launch.remarks();
            case Imported.InFile file -> file.remarks();
            case Imported.Unknown unknown -> List.of();
        };
    }

    private Set<Shell> candidates() {
        Set<Shell> candidates = new LinkedHashSet<>();
        if (POWERSHELL.matcher(text).find()) {
            candidates.add(Shell.POWERSHELL);
        } else if (CMD.matcher(text).find()) {
            candidates.add(Shell.CMD);
        }
        candidates.addAll(List.of(Shell.values()));
        return candidates;
    }

    private static boolean isReadable(Imported read) {
        return switch (read) {
            case Imported.Launch launch -> launch.remarks().stream().noneMatch(r -> r.kind() == Remark.Kind.UNCLOSED)
                    && launch.reading().problems().stream().noneMatch(CommandText::isBroken);
            case Imported.InFile file -> true;
            case Imported.Unknown unknown -> false;
        };
    }

    private static boolean isBroken(Problem problem) {
        return problem.code().name().startsWith("JSON_");
    }

    private Optional<Imported> read(Shell shell) {
        Remarks remarks = new Remarks(text);
        return new Commands(shell, text, remarks).find().map(found -> imported(found, shell, remarks));
    }

    private static Imported imported(Commands.Found found, Shell shell, Remarks remarks) {
        Target target = found.call().target();
        return switch (found.call().body()) {
            case Call.None() -> launch(found, shell, new RunReading(RunSpec.EMPTY, List.of()), remarks);
            case Call.InFile(String name) ->
                new Imported.InFile(found.format(), Optional.of(shell), name, target, remarks.all());
            case Call.Given(String body) -> launch(found, shell, body(body, shell), remarks);
        };
    }

    private static Imported launch(Commands.Found found, Shell shell, RunReading body, Remarks remarks) {
        RunReading placed = new RunReading(body.spec().at(found.call().target()), body.problems());
        return new Imported.Launch(found.format(), Optional.of(shell), placed, remarks.all());
    }

    /** Older versions of PowerShell lose quotes on the way to a program, so commands for them escape each. */
    private static RunReading body(String body, Shell shell) {
        if (body.isBlank()) {
            return new RunReading(RunSpec.EMPTY, List.of());
        }
        RunReading read = RunBodies.read(body);
        boolean escaped = shell == Shell.POWERSHELL && read.problems().stream().anyMatch(CommandText::isBroken);
        RunReading again = escaped ? RunBodies.read(unescaped(body)) : read;
        return again.problems().stream().anyMatch(CommandText::isBroken) ? read : again;
    }

    private static String unescaped(String body) {
        StringBuilder plain = new StringBuilder(body.length());
        int backslashes = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') {
                plain.setLength(plain.length() - (backslashes + 1) / 2);
            }
            plain.append(c);
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return plain.toString();
    }
}
