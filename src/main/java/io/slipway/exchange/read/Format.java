package io.slipway.exchange.read;

/** What a text was recognised as. */
public enum Format {
    /** The request body of the API page. */
    BODY,
    /** A launch as a preset stores it, which is also how one is shared. */
    PRESET,
    /** A curl command. */
    CURL,
    /** A command line of the vendor's own client. */
    CLI,
    /** A call of the vendor's JavaScript client, or what it is given. */
    JS
}
