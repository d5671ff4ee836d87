package io.slipway.run;

/**
 * One file that the run finds at an absolute path; the service keeps it encrypted.
 *
 * @param path absolute path inside the container
 * @param content what the file holds
 * @param encoding the original encoding of the file, {@code utf-8} in the page's example; empty when absent
 */
public record SecretFile(String path, FileContent content, String encoding) {}
