package io.slipway.exchange.shell;

/** How quotes, line ends and variables are written. */
public enum Shell {
    /** The shells of Unix: bash, zsh and their kin. */
    POSIX,
    /** The command prompt of Windows. */
    CMD,
    /** PowerShell. */
    POWERSHELL;

    /** Reads a text whose lines end in line feeds, in a time that grows with its length only; never throws. */
    public Script read(String text) {
        return switch (this) {
            case POSIX -> new PosixReader(text).read();
            case CMD -> new CmdReader(text).read();
            case POWERSHELL -> new PowerShellReader(text).read();
        };
    }
}
