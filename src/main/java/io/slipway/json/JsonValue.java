package io.slipway.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One JSON value as it was written: members keep their order and their duplicates, numbers their digits. */
public sealed interface JsonValue {

    /** An object; {@link #member(String)} finds the first of that name. */
    record Obj(List<Member> members) implements JsonValue {
        public Obj {
            members = List.copyOf(members);
        }

        /** The value of a member, or nothing. */
        public Optional<JsonValue> member(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }

        /** The text of a member that is a text, or nothing. */
        public Optional<String> text(String name) {
            return member(name).flatMap(value -> value instanceof Text(String text) ? Optional.of(text) : Optional.empty());
        }

        /** The number of a member that is written as a whole one, or nothing. */
        public Optional<Long> integer(String name) {
            return member(name).flatMap(value -> value instanceof Num number ? number.integer() : Optional.empty());
        }

        /** The member that is an object, or an empty object. */
        public Obj object(String name) {
            return member(name).map(value -> value instanceof Obj obj ? obj : EMPTY).orElse(EMPTY);
        }

        /** The objects in the member that is an array, or none. */
        public List<Obj> objects(String name) {
            return member(name).map(value -> value instanceof Arr arr ? arr.objects() : List.<Obj>of()).orElse(List.of());
        }

        /** The texts in the member that is an array, or none. */
        public List<String> texts(String name) {
            return member(name).map(value -> value instanceof Arr arr ? arr.texts() : List.<String>of()).orElse(List.of());
        }

        /** Whether the member is {@code true}. */
        public boolean isTrue(String name) {
            return member(name).filter(value -> value instanceof Bool(boolean truth) && truth).isPresent();
        }

        /** An object to add members to, one after the other. */
        public static Builder with() {
            return new Builder();
        }
    }

    /** The object without members. */
    Obj EMPTY = new Obj(List.of());

    /** One member of an object. */
    record Member(String name, JsonValue value) {}

    /** An array. */
    record Arr(List<JsonValue> items) implements JsonValue {
        public Arr {
            items = List.copyOf(items);
        }

        /** Those items that are objects. */
        public List<Obj> objects() {
            return items.stream().filter(Obj.class::isInstance).map(Obj.class::cast).toList();
        }

        /** Those items that are texts. */
        public List<String> texts() {
            return items.stream().filter(Text.class::isInstance).map(Text.class::cast).map(Text::text).toList();
        }

        /** An array of these texts. */
        public static Arr of(Collection<String> texts) {
            return new Arr(texts.stream().<JsonValue>map(Text::new).toList());
        }
    }

    /** A string. */
    record Text(String text) implements JsonValue {}

    /** A number by its digits. */
    record Num(String digits) implements JsonValue {
        private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,40})?(?:[eE][-+]?\\d{1,2})?");

        /** A whole number. */
        public static Num of(long number) {
            return new Num(Long.toString(number));
        }

        /** The number as a {@code long}, when it is written as one and fits. */
        public Optional<Long> integer() {
            try {
                return Optional.of(Long.parseLong(digits));
            } catch (NumberFormatException fractionOrTooLarge) {
                return Optional.empty();
            }
        }

        /**
         * The number, unless it is of a size that no amount has: by its exponent a short one can fill the memory as
         * soon as it is written out.
         */
        public Optional<BigDecimal> decimal() {
            return AMOUNT.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Null() implements JsonValue {}

    /** Collects the members of an object in order. */
    final class Builder {
        private final List<Member> members = new ArrayList<>();

        private Builder() {
        }

        /** Adds a member. */
        public Builder add(String name, JsonValue value) {
            members.add(new Member(name, value));
            return this;
        }

        /** Adds a text. */
        public Builder add(String name, String text) {
            return add(name, new Text(text));
        }

        /** Adds a whole number. */
        public Builder add(String name, long number) {
            return add(name, Num.of(number));
        }

        /** Adds a truth value. */
        public Builder add(String name, boolean value) {
            return add(name, new Bool(value));
        }

        /** Adds a text, or {@code null} where there is none. */
        public Builder addOrNull(String name, Optional<String> text) {
            return add(name, text.<JsonValue>map(Text::new).orElseGet(Null::new));
        }

        /** Adds a text, or {@code null} where it is empty. */
        public Builder addOrNull(String name, String text) {
            return add(name, text.isEmpty() ? new Null() : new Text(text));
        }

        /** Adds a text unless it is empty. */
        public Builder addUnlessEmpty(String name, String text) {
            return text.isEmpty() ? this : add(name, text);
        }

        /** Adds an object unless it has no members. */
        public Builder addUnlessEmpty(String name, Obj object) {
            return object.members().isEmpty() ? this : add(name, object);
        }

        /** Adds an array unless it has no items. */
        public Builder addUnlessEmpty(String name, Arr array) {
            return array.items().isEmpty() ? this : add(name, array);
        }

        /** The object with the members so far. */
        public Obj build() {
            return members.isEmpty() ? EMPTY : new Obj(members);
        }
    }
}
