package shop;

import java.io.File;
import java.io.IOException;

class Attachments {
    private final File folder = new File("/srv/files");

    File direct(String name) throws IOException {
        File file = new File(folder, name);
        // ruleid: java-folder-compared-as-text
        if (!file.getCanonicalPath().startsWith(folder.getCanonicalPath())) {
            throw new SecurityException(name);
        }
        return file;
    }

    File variables(String name) throws IOException {
        File file = new File(folder, name);
        String base = folder.getCanonicalPath();
        String path = file.getCanonicalPath();
        // ruleid: java-folder-compared-as-text
        if (path.startsWith(base)) {
            return file;
        }
        throw new SecurityException(name);
    }

    boolean left(File file) throws IOException {
        String path = file.getCanonicalPath();
        // ruleid: java-folder-compared-as-text
        return path.startsWith(folder.getCanonicalPath());
    }

    boolean right(File file) throws IOException {
        final String base = folder.getCanonicalPath();
        // ruleid: java-folder-compared-as-text
        return file.getCanonicalPath().startsWith(base);
    }

    boolean literal(File file) throws IOException {
        // ruleid: java-folder-compared-as-text
        return file.getCanonicalPath().startsWith("/srv/files");
    }

    boolean separated(File file) throws IOException {
        // ok: java-folder-compared-as-text
        return file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator);
    }

    boolean separatedBefore(File file) throws IOException {
        String base = folder.getCanonicalPath();
        if (!base.endsWith(File.separator)) {
            base += File.separator;
        }
        // ok: java-folder-compared-as-text
        return file.getCanonicalPath().startsWith(base);
    }

    boolean separatedAtOnce(File file) throws IOException {
        String base = folder.getCanonicalPath() + File.separator;
        // ok: java-folder-compared-as-text
        return file.getCanonicalPath().startsWith(base);
    }

    boolean paths(File file) throws IOException {
        // ok: java-folder-compared-as-text
        return file.getCanonicalFile().toPath().startsWith(folder.getCanonicalFile().toPath());
    }

    boolean slash(File file) throws IOException {
        // ok: java-folder-compared-as-text
        return file.getCanonicalPath().startsWith("/srv/files/");
    }

    boolean name(File file) {
        // ok: java-folder-compared-as-text
        return file.getName().startsWith(folder.getName());
    }
}
