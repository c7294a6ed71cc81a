<?php
$document = new DOMDocument();
$document->loadXML(file_get_contents('php://input'));
$account = simplexml_import_dom($document);
// ruleid: php-reflected-xss
echo sprintf('<b>%s</b>', $account->name);
// ok: php-reflected-xss
echo sprintf('<b>%d</b>', $account->number);

$own = new DOMDocument();
$own->loadXML('<a><b/></a>');
// ok: php-reflected-xss
echo simplexml_import_dom($own)->b;
