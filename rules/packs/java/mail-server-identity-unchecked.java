package shop;

import java.util.Properties;

class Mails {
    void configure(Properties props, Email email) {
        // ruleid: java-mail-server-identity-unchecked
        props.put("mail.smtp.ssl.trust", "*");
        // ruleid: java-mail-server-identity-unchecked
        props.setProperty("mail.smtp.ssl.checkserveridentity", "false");
        // ruleid: java-mail-server-identity-unchecked
        email.setSSLCheckServerIdentity(false);
        // ok: java-mail-server-identity-unchecked
        props.put("mail.smtp.ssl.trust", "mail.shop.example");
        // ok: java-mail-server-identity-unchecked
        props.put("mail.smtp.ssl.checkserveridentity", "true");
        // ok: java-mail-server-identity-unchecked
        email.setSSLCheckServerIdentity(true);
    }
}
