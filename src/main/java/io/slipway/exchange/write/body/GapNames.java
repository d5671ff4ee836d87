package io.slipway.exchange.write.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of environment variables that secrets are taken from: legal in every shell, each once, none that means more. */
final class GapNames {
    /** What shells, systems and the exports themselves use; its value would be sent in place of the secret. */
    private static final Set<String> MEANT_OTHERWISE = Set.of(
            "_", "PATH", "HOME", "IFS", "PWD", "OLDPWD", "CDPATH", "SHELL", "SHLVL", "ENV", "USER", "LOGNAME", "MAIL",
            "MAILPATH", "TERM", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "EDITOR", "DISPLAY", "HOSTNAME",
            "HOST", "HOSTTYPE", "MACHTYPE", "OSTYPE", "OS", "UID", "EUID", "GID", "EGID", "PPID", "GROUPS", "USERNAME",
            "RANDOM", "SRANDOM", "SECONDS", "EPOCHSECONDS", "EPOCHREALTIME", "LINENO", "FUNCNAME", "OPTIND", "OPTARG",
            "OPTERR", "REPLY", "PIPESTATUS", "DIRSTACK", "COLUMNS", "LINES", "PS1", "PS2", "PS3", "PS4", "PROMPT",
            "FPATH", "MANPATH", "STATUS", "ARGV", "ARGC", "SIGNALS", "PATHEXT", "COMSPEC", "SYSTEMROOT", "SYSTEMDRIVE",
            "WINDIR", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "USERPROFILE", "USERDOMAIN",
            "COMPUTERNAME", "CD", "DATE", "TIME", "ERRORLEVEL", "CMDCMDLINE", "CMDEXTVERSION", "PSMODULEPATH",
            "NODE_OPTIONS", "NODE_PATH", "LD_PRELOAD", "LD_LIBRARY_PATH", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY",
            "ALL_PROXY", "__PROTO__", "SSL_CERT_FILE", "SSL_CERT_DIR", Template.TOKEN);
    private static final Set<String> FAMILIES = Set.of("BASH", "SLIPWAY", "LC_", "ZSH", "HIST", "CURL_");

    private final Set<String> given = new HashSet<>();

    /** A name as like to the wish as can be. */
    String like(String wish) {
        String legal = wish.replaceAll("[^A-Za-z0-9_]", "_");
        String begun = legal.isEmpty() ? "SECRET" : Character.isDigit(legal.charAt(0)) ? "_" + legal : legal;
        String own = isMeantOtherwise(begun) ? "RUN_" + begun : begun;
        String once = own;
        for (int i = 2; !given.add(folded(once)); i++) {
            once = own + "_" + i;
        }
        return once;
    }

    private static boolean isMeantOtherwise(String name) {
        String folded = folded(name);
        return MEANT_OTHERWISE.contains(folded) || FAMILIES.stream().anyMatch(folded::startsWith);
    }

    /** Windows does not tell names apart by case. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
