package io.slipway.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Finds the texts of a language: what it lacks is taken from English, whatever language the machine speaks. */
final class Languages extends ResourceBundle.Control {
    @Override
    public List<String> getFormats(String bundle) {
        return FORMAT_PROPERTIES;
    }

    /** No region has words of its own here, and a file that is not there is looked for in every jar. */
    @Override
    public List<Locale> getCandidateLocales(String bundle, Locale locale) {
        Locale language = Locale.of(locale.getLanguage());
        return language.equals(Locale.ENGLISH) || language.equals(Locale.ROOT)
                ? List.of(Locale.ROOT)
                : List.of(language, Locale.ROOT);
    }

    @Override
    public @Nullable Locale getFallbackLocale(String bundle, Locale locale) {
        return null;
    }

    @Override
    public @Nullable ResourceBundle newBundle(
            String bundle, Locale locale, String format, ClassLoader loader, boolean reload) throws IOException {
        try (InputStream file = loader.getResourceAsStream(toResourceName(toBundleName(bundle, locale), "properties"))) {
            return file == null ? null : Texts.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
