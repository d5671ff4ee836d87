package io.slipway.sandbox.json;

/** Says where and why a text is not the JSON that a body must be. */
public final class BrokenJson extends Exception {
    private final String pointer;

    BrokenJson(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** Where in the document, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong, in a sentence without any value of the document. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
