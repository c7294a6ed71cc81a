<?php

$xpath = new DOMXPath($doc);
// ruleid: php-xpath-injection
$a = $xpath->query("//user[name='" . $_GET["name"] . "']");
$xml = simplexml_load_string($text);
// ruleid: php-xpath-injection
$b = $xml->xpath("//user[@id=" . $_GET["id"] . "]");
// ok: php-xpath-injection
$c = $xpath->query("//user[@id=" . (int) $_GET["id"] . "]");
if (ctype_alnum($_GET["name"])) {
    // ok: php-xpath-injection
    $d = $xpath->query("//user[name='" . $_GET["name"] . "']");
}
