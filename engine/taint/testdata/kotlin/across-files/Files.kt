package shop.files

import java.io.FileOutputStream

class Files private constructor() {
    private val own = "own"

    companion object {
        const val FOLDER = "/srv/files/"

        fun write(name: String, text: String): Boolean {
            FileOutputStream(FOLDER + name).use { out -> out.write(text.toByteArray()) }
            return true
        }

        fun under(name: String): String = FOLDER + name
    }
}
