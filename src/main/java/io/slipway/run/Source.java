package io.slipway.run;

/** Which image a run starts from; an empty text is absent. */
public sealed interface Source {
    /** The image that the job has. */
    record JobDefault() implements Source {}

    /**
     * {@code deployment.internal}: a commit that was built before.
     *
     * @param id the build service
     * @param branch the branch
     * @param buildSHA a commit of 40 characters, or {@value #LATEST}
     * @param buildId the build
     */
    record Build(String id, String branch, String buildSHA, String buildId) implements Source {
        /** The {@code buildSHA} that stands for the most recent commit. */
        public static final String LATEST = "latest";

        /** Says nothing at all: it is left out of what is sent. */
        public boolean isHollow() {
            return id.isEmpty() && branch.isEmpty() && buildSHA.isEmpty() && buildId.isEmpty();
        }
    }

    /**
     * {@code deployment.external}: an image from a registry.
     *
     * @param imagePath the image with its tag or digest
     * @param credentials the saved credentials to fetch it with
     */
    record Image(String imagePath, String credentials) implements Source {}
}
