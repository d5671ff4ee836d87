package io.slipway.northflank.transport;

import java.io.IOException;

/** A proxy that does not let through. */
final class ProxyRefusal extends IOException {
    private static final long serialVersionUID = 1;
    private static final int WANTS_A_USER = 407;

    ProxyRefusal(int status) {
        super(status == WANTS_A_USER ? "it asks for a user and a password" : "it refused with HTTP " + status);
    }
}
