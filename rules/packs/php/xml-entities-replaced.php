<?php

$doc = new DOMDocument();
// ruleid: php-xml-entities-replaced
$doc->loadXML($body, LIBXML_NOENT | LIBXML_DTDLOAD);
// ruleid: php-xml-entities-replaced
$x = simplexml_load_string($body, "SimpleXMLElement", LIBXML_NOENT);
// ruleid: php-xml-entities-replaced
libxml_disable_entity_loader(false);
// ok: php-xml-entities-replaced
$doc->loadXML($body, LIBXML_NONET);
// ok: php-xml-entities-replaced
$y = simplexml_load_string($body);
// ok: php-xml-entities-replaced
libxml_disable_entity_loader(true);
