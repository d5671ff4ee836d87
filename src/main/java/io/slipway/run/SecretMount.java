package io.slipway.run;

/**
 * One entry of {@code dockerSecretMounts}: a secret by name, kept and sent though the API page does not know it.
 *
 * @param name the mount's identifier
 * @param content what it holds
 * @param encoding the original encoding; empty when absent
 */
public record SecretMount(String name, FileContent content, String encoding) {}
