package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.multipart.MultipartFile;

class Uploads extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        Part part = request.getPart("file");
        // ruleid: java-upload-name-kept
        part.write("/srv/files/" + part.getSubmittedFileName());
        // ok: java-upload-name-kept
        part.write("/srv/files/" + UUID.randomUUID());
    }

    void spring(MultipartFile file) throws IOException {
        // ruleid: java-upload-name-kept
        file.transferTo(new File("/srv/files", file.getOriginalFilename()));
        // ok: java-upload-name-kept
        file.transferTo(new File("/srv/files", UUID.randomUUID().toString()));
    }
}
