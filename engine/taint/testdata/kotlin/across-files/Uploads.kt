package shop.web

import java.io.FileOutputStream
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController
import shop.files.Files
import shop.files.Files.Companion.under
import shop.files.Files.Companion.write

// What stands in a companion is called by the name of the class, or by its own where it is imported.
@RestController
class Uploads {
    @PostMapping("/up")
    fun named(@RequestParam name: String, @RequestParam text: String) {
        // ruleid: kotlin-path-traversal
        Files.write(name, text)
        // ok: kotlin-path-traversal
        Files.write("list.txt", text)
    }

    @PostMapping("/imported")
    fun imported(@RequestParam name: String, @RequestParam text: String) {
        // ruleid: kotlin-path-traversal
        write(name, text)
        // ok: kotlin-path-traversal
        write("list.txt", text)
        // ruleid: kotlin-path-traversal
        FileOutputStream(under(name)).close()
    }
}
