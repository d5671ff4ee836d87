package io.slipway.run.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and marks of common secrets are guessed; ordinary values and references are not. */
class SecretLooksTest {
    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD, x", "api-key, x", "SECRET_KEY_BASE, x", "my.token, x", "AUTH, x", "PRIVATE_KEY, x",
        "X, ghp_abcdefghij", "X, AKIAABCDEFGHIJKLMNOP", "X, -----BEGIN RSA PRIVATE KEY-----",
        "DATABASE_URL, postgres://user:pass@host/db", "X, nf-eyJhbGciOi", "X, sk_live_abc"
    })
    void looksLikeASecret(String name, String value) {
        assertThat(SecretLooks.like(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LOG_LEVEL, debug", "AUTHOR, me", "TOKENIZER, gpt", "KEYBOARD, x", "MONKEY, x", "DB_PASSWORD, ${DB_PASSWORD}",
        "PASSWORD, ''", "URL, https://host/path", "DATE, 2026-11-23", "SECRETARY, x"
    })
    void doesNotLookLikeOne(String name, String value) {
        assertThat(SecretLooks.like(name, value)).isFalse();
    }
}
