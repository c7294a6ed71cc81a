package shop;

import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;
import org.springframework.mail.SimpleMailMessage;

class Contact {
    void send(MimeMessage mail, SimpleMailMessage simple, HttpServletRequest request) throws Exception {
        // ruleid: java-mail-header-injection
        mail.setHeader("Reply-To", request.getParameter("from"));
        // ruleid: java-mail-header-injection
        simple.setSubject(request.getParameter("subject"));
        // ok: java-mail-header-injection
        simple.setSubject("Contact form");
        // ok: java-mail-header-injection
        simple.setText(request.getParameter("text"));
    }
}
