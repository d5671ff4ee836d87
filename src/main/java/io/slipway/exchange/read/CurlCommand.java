package io.slipway.exchange.read;

import io.slipway.exchange.read.CurlOptions.Effect;
import io.slipway.exchange.shell.Command;
import io.slipway.exchange.shell.Word;
import io.slipway.run.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the words of a curl command; values of headers and users are looked at and let go. */
final class CurlCommand {
    private final Command command;
    private final Remarks remarks;
    private Optional<Call.Body> body = Optional.empty();
    private final List<Word> addresses = new ArrayList<>();
    private Optional<Word> method = Optional.empty();
    private boolean onlyWords;
    private int next = 1;

    CurlCommand(Command command, Remarks remarks) {
        this.command = command;
        this.remarks = remarks;
    }

    Call read() {
        List<Word> words = command.words();
        while (next < words.size()) {
            Word word = words.get(next++);
            if (onlyWords || !word.text().startsWith("-") || word.is("-")) {
                address(word);
            } else if (word.is("--")) {
                onlyWords = true;
            } else if (word.text().startsWith("--")) {
                longOption(word);
            } else {
                shortOptions(word);
            }
        }
        checkMethod();
        return new Call(target(), body.orElseGet(Call.None::new));
    }

    private void address(Word word) {
        addresses.add(word);
    }

    /** A word may as well be the value of an option that is not known here: the first that looks like an address is one. */
    private Target target() {
        if (addresses.isEmpty()) {
            remarks.add(Remark.Kind.PATH, command.words().getFirst().at(), "");
            return Target.NONE;
        }
        Word address = addresses.stream()
                .filter(word -> word.text().contains("/v1/"))
                .findFirst()
                .orElseGet(addresses::getFirst);
        addresses.stream()
                .filter(word -> word.at() != address.at())
                .forEach(word -> remarks.add(Remark.Kind.WORD, word.at(), ""));
        return new RunAddress(remarks, address.at()).read(address.text());
    }

    private void checkMethod() {
        Word program = command.words().getFirst();
        String name = method.map(word -> word.text().toUpperCase(Locale.ROOT)).orElse(body.isPresent() ? "POST" : "GET");
        if (!name.equals("POST")) {
            boolean plain = name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
            remarks.add(Remark.Kind.METHOD, method.orElse(program).at(), plain ? name : "");
        }
    }

    private void longOption(Word word) {
        int equals = word.text().indexOf('=');
        String name = word.text().substring(2, equals < 0 ? word.text().length() : equals);
        Optional<Effect> effect = CurlOptions.effect(name);
        if (effect.isEmpty()) {
            remarks.add(Remark.Kind.OPTION, word.at(), "--" + name);
        } else if (equals < 0) {
            apply(effect.get(), "--" + name, word, Optional.empty());
        } else {
            apply(effect.get(), "--" + name, word, Optional.of(tail(word, equals + 1)));
        }
    }

    private static Word tail(Word word, int from) {
        return new Word(word.text().substring(from), word.at(), word.open());
    }

    /** Short options may stand in one word, the last with its value. */
    private void shortOptions(Word word) {
        for (int i = 1; i < word.text().length(); i++) {
            char letter = word.text().charAt(i);
            Optional<Effect> effect = CurlOptions.longName(letter).flatMap(CurlOptions::effect);
            if (effect.isEmpty()) {
                remarks.add(Remark.Kind.OPTION, word.at(), "-" + letter);
                return;
            }
            boolean joined = CurlOptions.takesValue(effect.get()) && i + 1 < word.text().length();
            apply(effect.get(), "-" + letter, word, joined ? Optional.of(tail(word, i + 1)) : Optional.empty());
            if (joined) {
                return;
            }
        }
    }

    private void apply(Effect effect, String name, Word option, Optional<Word> joined) {
        if (!CurlOptions.takesValue(effect)) {
            flag(effect, name, option);
            return;
        }
        Optional<Word> value = joined.or(this::nextWord);
        value.ifPresentOrElse(
                word -> take(effect, name, option, word),
                () -> remarks.add(Remark.Kind.VALUE_MISSING, option.at(), name));
    }

    private Optional<Word> nextWord() {
        return next < command.words().size() ? Optional.of(command.words().get(next++)) : Optional.empty();
    }

    private void flag(Effect effect, String name, Word option) {
        if (effect == Effect.GET) {
            method = Optional.of(new Word("GET", option.at(), false));
        } else {
            remarks.add(Remark.Kind.IDLE, option.at(), name);
        }
    }

    private void take(Effect effect, String name, Word option, Word value) {
        switch (effect) {
            case DATA -> data(value, "&", true);
            case DATA_RAW -> data(value, "&", false);
            case JSON -> data(value, "", true);
            case METHOD -> method = Optional.of(value);
            case URL -> address(value);
            case HEADER -> header(value);
            case USER -> remarks.add(Remark.Kind.CREDENTIALS, option.at(), name);
            case FORM -> remarks.add(Remark.Kind.FORM, option.at(), name);
            case IDLE_VALUE -> remarks.add(Remark.Kind.IDLE, option.at(), name);
            case GET, IDLE -> {}
        }
    }

    private void data(Word value, String between, boolean files) {
        Call.Body given = files && value.text().startsWith("@") ? fromFile(value) : text(value);
        if (body.isPresent() && !between.isEmpty()) {
            remarks.add(Remark.Kind.BODY_TWICE, value.at(), "");
        }
        boolean both = body.orElse(given) instanceof Call.Given && given instanceof Call.Given && body.isPresent();
        if (both && body.get() instanceof Call.Given(String first) && given instanceof Call.Given(String more)) {
            body = Optional.of(new Call.Given(first + between + more));
        } else {
            body = Optional.of(given);
        }
    }

    private Call.Body fromFile(Word value) {
        return value.is("@-")
                ? new StandardInput(remarks).of(command, value.at())
                : new Call.InFile(value.text().substring(1));
    }

    private Call.Body text(Word value) {
        if (value.open()) {
            remarks.add(Remark.Kind.REFERENCE, value.at(), "");
        }
        return new Call.Given(value.text());
    }

    private void header(Word value) {
        int colon = value.text().indexOf(':');
        String name = colon < 0 ? "" : value.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
        switch (name) {
            case "authorization" -> remarks.add(Remark.Kind.TOKEN, value.at(), "");
            case "content-type" -> {
                if (!value.text().toLowerCase(Locale.ROOT).contains("json")) {
                    remarks.add(Remark.Kind.HEADER, value.at(), "Content-Type");
                }
            }
            case "accept", "user-agent", "content-length", "host" -> remarks.add(Remark.Kind.IDLE, value.at(), name);
            case "cookie", "proxy-authorization", "x-api-key" -> remarks.add(Remark.Kind.CREDENTIALS, value.at(), name);
            default -> remarks.add(Remark.Kind.HEADER, value.at(), name);
        }
    }
}
