package shop

import java.io.File
import java.io.FileOutputStream
import java.util.zip.ZipInputStream

fun unpack(zip: ZipInputStream, folder: File) {
    val entry = zip.nextEntry
    // ruleid: kotlin-archive-path
    FileOutputStream(File(folder, entry.name)).use { zip.copyTo(it) }
    // ok: kotlin-archive-path
    FileOutputStream(File(folder, File(entry.name).name)).use { zip.copyTo(it) }
    // ok: kotlin-archive-path
    FileOutputStream(File(folder, "fixed.txt")).use { zip.copyTo(it) }
}
