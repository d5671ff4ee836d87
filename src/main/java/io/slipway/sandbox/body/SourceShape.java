package io.slipway.sandbox.body;

import java.util.regex.Pattern;

/** The shapes of the two sources of a run: a build and an external image. */
final class SourceShape {
    private static final int LONGEST_IMAGE = 512;
    private static final int LONGEST_ID = 54;
    private static final Pattern SERVICE = Pattern.compile("[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?");
    private static final Pattern CREDENTIALS = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern IMAGE = Pattern.compile(
        "(?:(?:https?://)?([a-zA-Z0-9\\-]+\\.[a-zA-Z0-9.\\-]+)(/v1)?)?/?([a-zA-Z/-9.\\-_]+)"
            + "(?::([a-zA-Z/-9.\\-_:]+)|@([a-zA-Z/-9.\\-_:]+))");

    private SourceShape() {
    }

    static Shape internal() {
        return Fields.none()
            .with("id", Shape.text(SourceShape::isService,
                "must be the id of a service: 3 to 54 letters, digits and single hyphens, beginning with a letter"))
            .with("branch", Shape.text())
            .with("buildSHA", Shape.text(SourceShape::isCommit, "must be a commit of 40 characters, or latest"))
            .with("buildId", Shape.text());
    }

    static Shape external() {
        return Fields.none()
            .with("imagePath", Shape.text(SourceShape::isImage,
                "must be an image with a tag or a digest, at most 512 characters"))
            .with("credentials", Shape.text(text -> CREDENTIALS.matcher(text).matches(),
                "must be the id of saved credentials: letters, digits and hyphens"))
            .requiring("imagePath");
    }

    /** The length comes first: the pattern overflows the stack on long ids. */
    private static boolean isService(String text) {
        return text.length() >= 3 && text.length() <= LONGEST_ID && SERVICE.matcher(text).matches();
    }

    private static boolean isCommit(String text) {
        return text.length() == 40 || text.equals("latest");
    }

    /** The length comes first: the pattern takes quadratic time. */
    private static boolean isImage(String text) {
        return text.length() <= LONGEST_IMAGE && IMAGE.matcher(text).matches();
    }
}
