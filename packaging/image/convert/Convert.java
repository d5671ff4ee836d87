import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes the binary form of each style sheet beside it. */
class Convert {
    private Convert() {
    }

    public static void main(String[] sheets) throws IOException {
        for (String sheet : sheets) {
            Stylesheet.convertToBinary(new File(sheet), new File(sheet.replaceFirst("\\.css$", ".bss")));
        }
    }
}
