const libxmljs = require("libxmljs");
// ruleid: javascript-xml-external-entities-on
libxmljs.parseXml(text, { noent: true });
// ruleid: javascript-xml-external-entities-on
libxmljs.parseXmlString(text, { nonet: true, replaceEntities: true });
// ok: javascript-xml-external-entities-on
libxmljs.parseXml(text);
// ok: javascript-xml-external-entities-on
libxmljs.parseXml(text, { noent: false });
