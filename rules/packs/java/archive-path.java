package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import java.util.zip.*;

class Plugins {
    void unpack(ZipInputStream zip, File folder) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            File file = new File(folder, entry.getName());
            // ruleid: java-archive-path
            file.getParentFile().mkdirs();
            // ruleid: java-archive-path
            try (FileOutputStream out = new FileOutputStream(file)) {
                zip.transferTo(out);
            }
        }
    }

    void safe(ZipInputStream zip, Path base) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            Path path = base.resolve(entry.getName()).normalize();
            if (!path.startsWith(base)) {
                throw new IOException("outside");
            }
            // ok: java-archive-path
            Files.createDirectories(path.getParent());
            // ok: java-archive-path
            Files.copy(zip, path);
        }
    }
}

class Tars {
    void unpack(org.apache.commons.compress.archivers.tar.TarArchiveInputStream in, java.io.File folder) throws java.io.IOException {
        org.apache.commons.compress.archivers.tar.TarArchiveEntry entry = in.getNextTarEntry();
        // ruleid: java-archive-path
        new java.io.FileOutputStream(new java.io.File(folder, entry.getName()));
        // ok: java-archive-path
        new java.io.FileOutputStream(new java.io.File(folder, new java.io.File(entry.getName()).getName()));
    }
}
