package shop

import java.io.File
import java.util.UUID
import javax.servlet.http.HttpServletRequest
import org.springframework.web.multipart.MultipartFile

class Uploads {
    fun store(request: HttpServletRequest) {
        val part = request.getPart("file")
        // ruleid: kotlin-upload-name-kept
        part.write("/srv/files/" + part.submittedFileName)
        // ok: kotlin-upload-name-kept
        part.write("/srv/files/" + UUID.randomUUID())
    }

    fun spring(file: MultipartFile) {
        // ruleid: kotlin-upload-name-kept
        file.transferTo(File("/srv/files", file.originalFilename))
        // ok: kotlin-upload-name-kept
        file.transferTo(File("/srv/files", UUID.randomUUID().toString()))
    }
}
