void f(const char *buf, int len) {
  // ruleid: c-xml-external-entities-on
  doc = xmlReadMemory(buf, len, NULL, NULL, XML_PARSE_NOENT | XML_PARSE_NONET);
  // ruleid: c-xml-external-entities-on
  doc = xmlReadFile(buf, NULL, XML_PARSE_DTDLOAD);
  // ruleid: c-xml-external-entities-on
  xmlSubstituteEntitiesDefault(1);
  // ok: c-xml-external-entities-on
  doc = xmlReadMemory(buf, len, NULL, NULL, XML_PARSE_NONET);
  // ok: c-xml-external-entities-on
  doc = xmlReadFile(buf, NULL, 0);
  // ok: c-xml-external-entities-on
  xmlSubstituteEntitiesDefault(0);
}
