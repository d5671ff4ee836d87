package io.slipway.exchange.write;

/** What a launch is written as. */
public enum Form {
    /** The request body alone. */
    JSON,
    /** A curl command. */
    CURL,
    /** A command of the vendor's command line. */
    CLI,
    /** A module for the vendor's JavaScript client. */
    JS;

    /** Whether it reads differently from shell to shell. */
    public boolean isForShell() {
        return this == CURL || this == CLI;
    }
}
