package io.slipway.ui.follow.lines;

import java.util.Arrays;
import java.util.OptionalLong;

/** Numbers of lines, ascending: added at the end, taken away at the start. */
final class Numbers {
    private static final int INITIAL = 64;

    private long[] numbers = new long[INITIAL];
    private int from;
    private int to;

    void add(long number) {
        if (to == numbers.length) {
            makeRoom();
        }
        numbers[to++] = number;
    }

    private void makeRoom() {
        int size = size();
        long[] room = size > numbers.length / 2 ? new long[numbers.length * 2] : numbers;
        System.arraycopy(numbers, from, room, 0, size);
        numbers = room;
        from = 0;
        to = size;
    }

    /** Forgets those before this one. */
    void dropBefore(long number) {
        while (from < to && numbers[from] < number) {
            from++;
        }
    }

    int size() {
        return to - from;
    }

    /** The place of a number among them, counted from one, or nothing. */
    int place(long number) {
        int at = Arrays.binarySearch(numbers, from, to, number);
        return at < 0 ? 0 : at - from + 1;
    }

    /** The next one behind this number, or the first. */
    OptionalLong after(long number) {
        return at(indexOf(number + 1), from);
    }

    /** The next one before this number, or the last. */
    OptionalLong before(long number) {
        return at(indexOf(number) - 1, to - 1);
    }

    private OptionalLong at(int index, int otherwise) {
        if (from == to) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(numbers[index >= from && index < to ? index : otherwise]);
    }

    private int indexOf(long number) {
        int at = Arrays.binarySearch(numbers, from, to, number);
        return at >= 0 ? at : -at - 1;
    }
}
