package io.slipway.run.rules;

import io.slipway.run.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Images that the page's pattern takes though no registry would: what is doubtful about one, the gravest first. */
final class ImageDoubts {
    private static final Pattern PORT_AS_TAG = Pattern.compile("[^/:@]+:[0-9]{1,5}/[^:@]+");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");
    private static final Pattern PATH =
            Pattern.compile("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");

    private ImageDoubts() {
    }

    static Optional<Code> of(String image) {
        String reference = withoutScheme(image);
        int at = reference.indexOf('@');
        if (at >= 0) {
            return DIGEST.matcher(reference.substring(at + 1)).matches()
                    ? ofRepository(reference.substring(0, at))
                    : Optional.of(Code.IMAGE_DIGEST_FORM);
        }
        return PORT_AS_TAG.matcher(reference).matches() ? Optional.of(Code.IMAGE_PORT_AS_TAG) : ofTagged(reference);
    }

    private static String withoutScheme(String image) {
        return image.startsWith("https://") ? image.substring(8) : image.startsWith("http://") ? image.substring(7) : image;
    }

    private static Optional<Code> ofTagged(String reference) {
        int nameStart = reference.lastIndexOf('/') + 1;
        int colon = reference.indexOf(':', nameStart);
        if (colon < 0) {
            return Optional.of(Code.IMAGE_TAG_FORM);
        }
        if (reference.indexOf(':', colon + 1) >= 0 || colonsBefore(reference, nameStart) > 1) {
            return Optional.of(Code.IMAGE_COLONS);
        }
        return TAG.matcher(reference.substring(colon + 1)).matches()
                ? ofRepository(reference.substring(0, colon))
                : Optional.of(Code.IMAGE_TAG_FORM);
    }

    private static long colonsBefore(String reference, int end) {
        return reference.substring(0, end).chars().filter(c -> c == ':').count();
    }

    private static Optional<Code> ofRepository(String repository) {
        String path = repository.substring(hostLength(repository));
        if (PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return PATH.matcher(path.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(Code.IMAGE_UPPER_CASE)
                : Optional.of(Code.IMAGE_REPOSITORY_FORM);
    }

    /** A first part is a registry when it has a dot or a port, or is the local host. */
    private static int hostLength(String repository) {
        int slash = repository.indexOf('/');
        if (slash < 0) {
            return 0;
        }
        String first = repository.substring(0, slash);
        boolean registry = first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
        return registry && HOST.matcher(first).matches() ? slash + 1 : 0;
    }
}
