package io.slipway.ui.settings;

import io.slipway.settings.Network.Proxy;
import io.slipway.settings.Network;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The network as it is entered, right or wrong, without a password.
 *
 * @param proxy which proxy is chosen
 * @param address what stands in the field of an own one, chosen or not
 * @param user whom that one would be shown
 * @param certificates a file of certificates, or empty
 */
record EnteredNetwork(Proxy proxy, String address, String user, String certificates) {
    EnteredNetwork {
        address = address.strip();
        user = user.strip();
        certificates = certificates.strip();
    }

    boolean isOwn() {
        return proxy == Proxy.OWN;
    }

    boolean isAddressWrong() {
        return isOwn() && !Network.isAddress(address);
    }

    boolean isFileWrong() {
        return !certificates.isEmpty() && !isAbsolute(certificates);
    }

    private static boolean isAbsolute(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Whether the password that is kept was entered for this address. */
    boolean isKeptFor(Network now) {
        return !now.sealed().isEmpty() && now.address().equals(address);
    }

    /** What is to be set in place of this; a password stays only for the address and the user that it is kept for. */
    Network after(Network now) {
        boolean same = isOwn() && isKeptFor(now) && now.user().equals(user);
        return new Network(
                proxy, isOwn() ? address : "", isOwn() ? user : "", same ? now.sealed() : "", certificates);
    }

    boolean differsFrom(Network now) {
        Network wanted = after(now);
        return wanted.proxy() != now.proxy()
                || !wanted.address().equals(now.address())
                || !wanted.user().equals(now.user())
                || !wanted.certificates().equals(now.certificates());
    }
}
