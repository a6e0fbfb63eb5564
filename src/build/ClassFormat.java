import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/**
 * Writes a library whose classes are older than the Java machine keeps in a start-up cache anew, in
 * the format of Java 8. Nothing else of them changes.
 */
final class ClassFormat {
    /** The first that tells what lies where on the stack, which a cached class must. */
    private static final int LEAST = ClassFile.JAVA_6_VERSION;

    private static final int WANTED = ClassFile.JAVA_8_VERSION;
    private static final String CLASS = ".class";

    /** The library that reads the command line. */
    private static final Pattern STARTS = Pattern.compile("picocli-.*\\.jar");

    /** Says in the library that it was changed, as its licence asks. */
    private static final String NOTE = "META-INF/CHANGED.txt";

    private static final String CHANGE =
            "The classes of this library are in the format of Java 8 instead of an older one, so that"
                    + " they start more quickly.\nNothing else was changed.\n";

    private ClassFormat() {}

    /**
     * Brings the libraries of a folder up to date that the program starts with, where their classes
     * are old.
     */
    static void renew(Path folder) throws IOException {
        List<Path> jars;
        try (var found = Files.list(folder)) {
            jars =
                    found.filter(jar -> STARTS.matcher(jar.getFileName().toString()).matches())
                            .toList();
        }
        for (Path jar : jars) {
            renewOne(jar);
        }
    }

    private static void renewOne(Path jar) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        List<JarEntry> order = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : file.stream().toList()) {
                order.add(entry);
                try (InputStream in = file.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        if (entries.containsKey(NOTE) || entries.entrySet().stream().noneMatch(ClassFormat::old)) {
            return;
        }
        ClassFile files =
                ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(
                                                type -> stream(entries, type))
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        FileTime time = Files.getLastModifiedTime(jar);
        Path renewed = jar.resolveSibling(jar.getFileName() + ".renewed");
        try (OutputStream out = Files.newOutputStream(renewed);
                JarOutputStream target = new JarOutputStream(out)) {
            for (JarEntry entry : order) {
                byte[] content = entries.get(entry.getName());
                JarEntry copy = new JarEntry(entry.getName());
                copy.setLastModifiedTime(entry.getLastModifiedTime());
                target.putNextEntry(copy);
                target.write(old(entry.getName(), content) ? renewed(files, content) : content);
                target.closeEntry();
            }
            JarEntry note = new JarEntry(NOTE);
            note.setLastModifiedTime(time);
            target.putNextEntry(note);
            target.write(CHANGE.getBytes(StandardCharsets.UTF_8));
            target.closeEntry();
        }
        Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, time);
    }

    private static boolean old(Map.Entry<String, byte[]> entry) {
        return old(entry.getKey(), entry.getValue());
    }

    private static boolean old(String name, byte[] content) {
        // The main version number is the fourth pair of bytes.
        return name.endsWith(CLASS) && ((content[6] & 0xff) << 8 | content[7] & 0xff) < LEAST;
    }

    /** A class of the library; null for one from elsewhere. */
    private static InputStream stream(Map<String, byte[]> entries, ClassDesc type) {
        String descriptor = type.descriptorString();
        byte[] content = entries.get(descriptor.substring(1, descriptor.length() - 1) + CLASS);
        return content == null ? null : new ByteArrayInputStream(content);
    }

    private static byte[] renewed(ClassFile files, byte[] content) throws IOException {
        ClassModel model = files.parse(content);
        ClassTransform version =
                (builder, element) ->
                        builder.with(
                                element instanceof ClassFileVersion
                                        ? ClassFileVersion.of(WANTED, 0)
                                        : element);
        // Walking through the code has the places on the stack worked out.
        byte[] renewed =
                files.transformClass(
                        model,
                        version.andThen(
                                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
        List<VerifyError> errors = files.verify(renewed);
        if (!errors.isEmpty()) {
            throw new IOException(
                    "Cannot renew " + model.thisClass().asInternalName(), errors.getFirst());
        }
        return renewed;
    }
}
