// ruleid: javascript-document-domain-set
document.domain = "example.com";
// ruleid: javascript-document-domain-set
window.document.domain = host;
// ok: javascript-document-domain-set
const d = document.domain;
// ok: javascript-document-domain-set
settings.domain = "example.com";
