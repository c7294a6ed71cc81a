package shop

import org.springframework.web.bind.annotation.*
import java.io.File
import java.io.FileInputStream
import java.nio.file.Files
import java.nio.file.Path

@RestController
class Downloads {
    private val base = Path.of("/srv/files")

    @GetMapping("/files/{name}")
    fun get(@PathVariable name: String, @RequestParam id: Int): Any {
        // ruleid: kotlin-path-traversal
        val a = File("/srv/files", name).readText()
        // ruleid: kotlin-path-traversal
        val b = FileInputStream("/srv/files/$name")
        // ruleid: kotlin-path-traversal
        val c = Files.readAllBytes(base.resolve(name))
        // ok: kotlin-path-traversal
        val d = File("/srv/files", "$id.txt").readText()
        val path = base.resolve(name).normalize()
        if (!path.startsWith(base)) {
            throw IllegalArgumentException()
        }
        // ok: kotlin-path-traversal
        return Files.readAllBytes(path)
    }
}

class Shared : android.content.ContentProvider() {
    override fun openFile(uri: android.net.Uri, mode: String): android.os.ParcelFileDescriptor? {
        // ruleid: kotlin-path-traversal
        return android.os.ParcelFileDescriptor.open(File(uri.path), android.os.ParcelFileDescriptor.MODE_READ_ONLY)
    }
}

class Store(private val dir: File) : HttpServlet() {
    private val root = dir.canonicalFile
    private val prefix = root.path + File.separator

    private fun inside(key: String): File? {
        val file = runCatching { File(dir, key).canonicalFile }.getOrNull() ?: return null
        return file.takeIf { it == root || it.path.startsWith(prefix) }
    }

    private fun below(key: String): File? {
        val file = File(dir, key)
        if (file.canonicalPath.startsWith(root.canonicalPath + File.separator)) return file
        return null
    }

    private fun anywhere(key: String): File? {
        val file = File(dir, key)
        if (file.path.startsWith(dir.path + File.separator)) return file
        return null
    }

    override fun doPost(request: HttpServletRequest, response: HttpServletResponse) {
        val key = request.getParameter("key")
        // ok: kotlin-path-traversal
        inside(key)?.delete()
        // ok: kotlin-path-traversal
        below(key)?.delete()
        // ruleid: kotlin-path-traversal
        anywhere(key)?.delete()
    }
}
