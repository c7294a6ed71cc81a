package shop;

import java.io.File;
import java.nio.file.attribute.PosixFilePermissions;

class Files {
    void open(File file) {
        // ruleid: java-file-writable-by-all
        file.setWritable(true, false);
        // ruleid: java-file-writable-by-all
        file.setReadable(true, false);
        // ruleid: java-file-writable-by-all
        Object a = PosixFilePermissions.fromString("rwxrwxrwx");
        // ok: java-file-writable-by-all
        Object b = PosixFilePermissions.fromString("rw-r--r--");
        // ok: java-file-writable-by-all
        file.setWritable(true);
        // ok: java-file-writable-by-all
        file.setWritable(true, true);
        // ok: java-file-writable-by-all
        file.setWritable(false, false);
        // ok: java-file-writable-by-all
        file.setExecutable(true, false);
    }
}
