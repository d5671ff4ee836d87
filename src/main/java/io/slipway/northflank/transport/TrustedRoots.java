package io.slipway.northflank.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whose certificates are believed: those that the JDK believes, and those that this machine's administrator added for
 * every program, as networks with a certificate of their own need it.
 */
final class TrustedRoots {
    /** The first of these that exists is read; each distribution has one of them. */
    private static final List<Path> BUNDLES = List.of(
            Path.of("/etc/ssl/certs/ca-certificates.crt"),
            Path.of("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
            Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
            Path.of("/etc/ssl/ca-bundle.pem"),
            Path.of("/etc/ssl/cert.pem"));

    private TrustedRoots() {
    }

    /** A context for https; reading the roots takes a few hundred milliseconds. */
    static SSLContext context(Map<String, String> environment) throws IOException, GeneralSecurityException {
        Set<X509Certificate> roots = new LinkedHashSet<>(ofJava());
        for (Path bundle : bundles(environment)) {
            roots.addAll(read(bundle));
        }
        return context(managers(store(roots)));
    }

    /** A context that believes nobody, for plain http: it costs nothing. */
    static SSLContext none() throws GeneralSecurityException {
        return context(new TrustManager[0]);
    }

    private static SSLContext context(TrustManager[] managers) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers, null);
        return context;
    }

    private static List<Path> bundles(Map<String, String> environment) {
        Stream<Path> system = BUNDLES.stream().filter(Files::isReadable).limit(1);
        String named = environment.getOrDefault("SSL_CERT_FILE", "");
        return Stream.concat(system, named.isBlank() ? Stream.of() : Stream.of(Path.of(named))).toList();
    }

    private static List<X509Certificate> ofJava() throws GeneralSecurityException {
        return Arrays.stream(managers(null))
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
                .toList();
    }

    private static List<X509Certificate> read(Path bundle) throws IOException, GeneralSecurityException {
        try (InputStream pem = new BufferedInputStream(Files.newInputStream(bundle))) {
            Collection<? extends Certificate> all =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            return all.stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    private static KeyStore store(Set<X509Certificate> roots) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (X509Certificate root : roots) {
            store.setCertificateEntry("root-" + number++, root);
        }
        return store;
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
