package io.slipway.run.rules;

import java.util.regex.Pattern;

/** Guesses whether a value is a secret, by its name and by the marks that common tokens carry. */
public final class SecretLooks {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:.*[_./-])?(?:password|passwd|passphrase|pwd|secret|token|apikey|api[_-]key|access[_-]key"
                    + "|private[_-]key|secret[_-]key|credentials?|auth)(?:[_./-].*)?");
    private static final Pattern VALUE = Pattern.compile("(?:nf-eyJ|eyJ[A-Za-z0-9_-]{10}|gh[pousr]_|github_pat_|glpat-"
            + "|sk-[A-Za-z0-9]|sk_live_|rk_live_|xox[abprs]-|AKIA[0-9A-Z]{12}|AIza[0-9A-Za-z_-]{20}|npm_|hf_"
            + "|AGE-SECRET-KEY-|-----BEGIN [A-Z ]*PRIVATE KEY|[a-z][a-z0-9+.-]{0,20}://[^/@\\s:]{0,100}:[^/@\\s]{1,200}@)");
    /** Names and marks stand at the beginning; a long paste is not worth a longer look. */
    private static final int LOOKED_AT = 512;

    private SecretLooks() {
    }

    /** Whether the value should rather be marked secret; an empty value and a reference such as {@code ${X}} never. */
    public static boolean like(String name, String value) {
        if (value.isEmpty() || value.startsWith("${")) {
            return false;
        }
        return NAME.matcher(head(name)).matches() || VALUE.matcher(head(value)).lookingAt();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }
}
