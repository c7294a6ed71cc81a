using System.Net.Mail;

class Mails
{
    void Send(SmtpClient client, bool configured)
    {
        // ruleid: csharp-mail-without-tls
        client.EnableSsl = false;
        // ok: csharp-mail-without-tls
        client.EnableSsl = true;
        // ok: csharp-mail-without-tls
        client.EnableSsl = configured;
    }
}
