package shop;

import java.io.File;
import java.nio.file.Files;

class Work {
    File make() throws Exception {
        // ruleid: java-temporary-directory-race
        File dir = File.createTempFile("shop", "");
        dir.delete();
        dir.mkdir();
        return dir;
    }

    Object safe() throws Exception {
        // ok: java-temporary-directory-race
        return Files.createTempDirectory("shop");
    }

    File plain() throws Exception {
        // ok: java-temporary-directory-race
        File file = File.createTempFile("shop", ".txt");
        return file;
    }
}
