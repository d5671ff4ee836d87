package io.slipway.sandbox.log;

import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Refusal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which lines a query lets through: by container, by type, and by one condition on the text. */
final class LineFilter implements Predicate<LogLine> {
    private static final List<String> CONDITIONS =
        List.of("textIncludes", "textNotIncludes", "regexIncludes", "regexNotIncludes");

    private final List<String> containers;
    private final List<String> types;
    private final Predicate<String> text;

    LineFilter(Query query) {
        this.containers = query.all("containerName");
        this.types = query.all("type");
        this.text = condition(query);
    }

    @Override
    public boolean test(LogLine line) {
        return (types.isEmpty() || types.contains("runtime"))
            && (containers.isEmpty() || containers.contains(line.container())) && text.test(line.text());
    }

    private static Predicate<String> condition(Query query) {
        List<String> given = CONDITIONS.stream().filter(name -> query.text(name).isPresent()).toList();
        if (given.size() > 1) {
            throw new Refusal(400, "Only one of " + String.join(", ", given) + " can be used at once.");
        }
        return given.stream().findFirst().map(name -> condition(name, query.text(name).orElse("")))
            .orElse(text -> true);
    }

    private static Predicate<String> condition(String name, String wanted) {
        return switch (name) {
            case "textIncludes" -> text -> text.contains(wanted);
            case "textNotIncludes" -> text -> !text.contains(wanted);
            case "regexIncludes" -> pattern(name, wanted).asPredicate();
            default -> pattern(name, wanted).asPredicate().negate();
        };
    }

    private static Pattern pattern(String name, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new Refusal(400, name + " is not a valid regular expression.");
        }
    }
}
