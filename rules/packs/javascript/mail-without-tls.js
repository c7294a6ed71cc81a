const nodemailer = require("nodemailer");
// ruleid: javascript-mail-without-tls
nodemailer.createTransport({ host, port: 587, ignoreTLS: true });
// ok: javascript-mail-without-tls
nodemailer.createTransport({ host, port: 587, requireTLS: true });
// ok: javascript-mail-without-tls
nodemailer.createTransport({ host, port: 587, ignoreTLS: false });
