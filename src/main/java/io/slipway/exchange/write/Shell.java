package io.slipway.exchange.write;

/** The kinds of shell that a command is written for; each quotes in its own way. */
public enum Shell {
    /** sh, bash, dash, zsh. */
    POSIX,
    /** The command processor of Windows. */
    CMD,
    /** Windows PowerShell 5 and PowerShell 7. */
    POWERSHELL
}
