package shop

import javax.mail.internet.MimeMessage
import javax.servlet.http.HttpServletRequest
import org.springframework.mail.SimpleMailMessage
import org.springframework.mail.javamail.JavaMailSender
import org.springframework.mail.javamail.MimeMessageHelper

class Contact(private val sender: JavaMailSender?) {
    fun send(mail: MimeMessage, simple: SimpleMailMessage, request: HttpServletRequest) {
        // ruleid: kotlin-mail-header-injection
        mail.setHeader("Reply-To", request.getParameter("from"))
        // ruleid: kotlin-mail-header-injection
        simple.setSubject(request.getParameter("subject"))
        // ok: kotlin-mail-header-injection
        simple.setSubject("Contact form")
        // ok: kotlin-mail-header-injection
        simple.setText(request.getParameter("text"))
    }

    fun write(request: HttpServletRequest) {
        val message = sender!!.createMimeMessage()
        val helper = MimeMessageHelper(message, true)
        // ruleid: kotlin-mail-header-injection
        helper.setSubject(request.getParameter("subject"))
        // ok: kotlin-mail-header-injection
        helper.setTo("shop@example.com")
        sender.send(message)
    }
}
