package io.slipway.run;

/**
 * Where in a launch something is.
 *
 * @param field the field
 * @param row which entry of a list, from 0; {@value #NO_ROW} where the field is no list or the row is not known
 * @param pointer the JSON pointer (RFC 6901) into the request body
 */
public record Place(Field field, int row, String pointer) {
    /** The row of a field that is no list. */
    public static final int NO_ROW = -1;

    /** A field that stands once in a launch. */
    public static Place of(Field field) {
        return new Place(field, NO_ROW, field.pointer());
    }

    /** A field of one entry, whose name is the key in the request body. */
    public static Place inRow(Field field, int row, String name) {
        return new Place(field, row, field.pointer(name));
    }
}
