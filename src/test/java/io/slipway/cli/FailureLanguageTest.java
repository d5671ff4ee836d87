package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file of the operator's is said in the operator's language, to the end of the sentence. */
class FailureLanguageTest {
    @TempDir
    Path home;

    @Test
    void aRecordThatIsAnotherProgramsDatabase() throws Exception {
        Path file = home.resolve("history.db");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE songs (title TEXT)");
        }
        byte[] before = Files.readAllBytes(file);

        assertThat(said(Locale.ENGLISH, "history", "list")).isEqualTo("The history of launches cannot be read. " + file
                + " is no record of launches but the database of another program. Nothing in it was changed."
                + " Move it elsewhere, or let Slipway use another folder.");
        assertThat(said(Locale.GERMAN, "history", "list"))
                .isEqualTo("Der Verlauf der Starts kann nicht gelesen werden. " + file
                        + " ist keine Aufzeichnung der Starts, sondern die Datenbank eines anderen Programms."
                        + " Nichts darin wurde geändert."
                        + " Die Datei woanders hinlegen oder Slipway einen anderen Ordner geben.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void connectionsThatAreNoJson() throws Exception {
        Path file = Files.writeString(home.resolve("connections.json"), "{\n no json");

        assertThat(said(Locale.ENGLISH, "connections", "list"))
                .isEqualTo("The stored connections cannot be read. " + file
                        + " is not JSON from line 2, column 2 on. The file was left as it is. Nothing was sent.");
        assertThat(said(Locale.GERMAN, "connections", "list"))
                .isEqualTo("Die gespeicherten Verbindungen können nicht gelesen werden. " + file
                        + " ist ab Zeile 2, Spalte 2 kein JSON. Die Datei blieb, wie sie ist. Nichts gesendet.");
    }

    @Test
    void aWorldOfTheSandboxThatIsNone() throws Exception {
        Path file = Files.writeString(Files.createDirectories(home.resolve("sandbox")).resolve("world.json"), "{}");

        assertThat(said(Locale.ENGLISH, "sandbox"))
                .isEqualTo("The sandbox cannot start: there is no project in " + file + ". Add one, or move the file elsewhere.");
        assertThat(said(Locale.GERMAN, "runs", "--sandbox", "--project", "p", "--job", "j"))
                .isEqualTo("Die Sandbox kann nicht starten: In " + file
                        + " steht kein Projekt. Eines ergänzen oder die Datei woanders hinlegen.");
        Files.writeString(file, "no json");
        assertThat(said(Locale.GERMAN, "sandbox"))
                .isEqualTo("Die Sandbox kann nicht starten: " + file
                        + " enthält keine lesbare Welt. Die Datei in Ordnung bringen oder woanders hinlegen.");
    }

    private String said(Locale language, String... arguments) {
        return new Shell(home).speaking(language).run(arguments).err().strip();
    }
}
