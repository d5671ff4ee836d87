package io.slipway.settings;

import io.slipway.json.JsonValue.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of the program, as it stands in the settings: {@code "language": "de"}; nothing means the system's. */
public enum Language {
    SYSTEM(""),
    ENGLISH("en"),
    GERMAN("de");

    private static final String NAME = "language";
    private static final List<String> SPOKEN = List.of(ENGLISH.code, GERMAN.code);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** What is set; what cannot be understood means the system's. */
    public static Language of(SettingsFile settings) {
        String said = settings.get(NAME).map(value -> value instanceof Text(String code) ? code : "").orElse("");
        return Arrays.stream(values()).filter(language -> language.code.equals(said)).findFirst().orElse(SYSTEM);
    }

    /**
     * Sets it; it is heard by the next start.
     *
     * @throws IOException when the settings cannot be written
     */
    public void keep(SettingsFile settings) throws IOException {
        settings.set(NAME, this == SYSTEM ? Optional.empty() : Optional.of(new Text(code)));
    }

    /**
     * The locale of texts, times and numbers: the system's own, with its region, where its language is the one that is
     * meant, else that language; English where the program does not speak the system's.
     */
    public Locale locale(Locale system) {
        String wanted = this == SYSTEM ? system.getLanguage() : code;
        if (!SPOKEN.contains(wanted)) {
            return Locale.ENGLISH;
        }
        return wanted.equals(system.getLanguage()) ? system : Locale.of(wanted);
    }
}
