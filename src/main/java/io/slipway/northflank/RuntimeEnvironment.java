package io.slipway.northflank;

import io.slipway.run.EnvVar;
import io.slipway.run.SecretFile;
import java.util.List;

/**
 * What a job gives to each of its runs: variables and secret files, those of linked groups included. All of it is
 * secret and prints as masks.
 *
 * @param variables in the order of the service
 * @param files in the order of the service
 */
public record RuntimeEnvironment(List<EnvVar> variables, List<SecretFile> files) {
    public RuntimeEnvironment {
        variables = List.copyOf(variables);
        files = List.copyOf(files);
    }
}
