package io.slipway.ui.kit;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.FontLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/**
 * Loads the fonts of the icons from files that lie beside the jars of an image. JavaFX copies a font that it has to take
 * out of a jar to the folder for temporary files, where it stays while the window is open.
 */
public final class IconFonts implements FontLoader {
    private static final String IMAGE = "slipway.image";
    /** Every icon brings a size of its own. */
    private static final double ANY_SIZE = 16;

    private final Optional<Path> lib;

    private IconFonts(@Nullable String image) {
        this.lib = Optional.ofNullable(image).map(Path::of).map(folder -> folder.resolve("lib"));
    }

    /** Loads them now; it has to come before the first icon is made. */
    public static void load() {
        IkonResolverProvider.getInstance(new IconFonts(System.getProperty(IMAGE)));
    }

    @Override
    public void loadFont(IkonHandler icons) {
        icons.setFont(Font.loadFont(place(icons.getFontResource()), ANY_SIZE));
    }

    private String place(URL inJar) {
        String name = inJar.getPath().substring(inJar.getPath().lastIndexOf('/') + 1);
        return lib.map(folder -> folder.resolve(name))
                .filter(Files::isReadable)
                .map(file -> file.toUri().toString())
                .orElseGet(inJar::toExternalForm);
    }
}
