import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A class in a form that Java keeps in its cache, which has no room for what was compiled for Java 5: the same code,
 * with the frames that Java checks it by since.
 */
class ModernClass {
    private static final int JAVA_6 = 50;
    private static final int JAVA_8 = 52;
    private static final int VERSION_AT = 7;

    private final ZipFile jar;
    private final ClassFile form;

    ModernClass(ZipFile jar) {
        this.jar = jar;
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(this::resource);
        this.form = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private InputStream resource(ClassDesc described) {
        String name = described.packageName().replace('.', '/') + "/" + described.displayName() + ".class";
        ZipEntry entry = jar.getEntry(name);
        try {
            return entry == null ? null : new ByteArrayInputStream(jar.getInputStream(entry).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the cache would leave this entry out. */
    static boolean isNeeded(ZipFile jar, ZipEntry entry) throws IOException {
        if (!entry.getName().endsWith(".class")) {
            return false;
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readNBytes(VERSION_AT + 1)[VERSION_AT] < JAVA_6;
        }
    }

    byte[] of(byte[] old) {
        ClassModel parsed = form.parse(old);
        ClassTransform code = ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(
                () -> (builder, element) -> builder.with(element)));
        byte[] modern = form.transformClass(
                parsed, code.andThen(ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8, 0))));
        if (!form.verify(modern).isEmpty()) {
            throw new IllegalStateException(form.verify(modern).getFirst());
        }
        return modern;
    }
}
