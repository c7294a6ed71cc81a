<?php

// ruleid: php-regex-from-request
$a = preg_grep("/" . $_GET["q"] . "/i", $names);
// ruleid: php-regex-from-request
$b = preg_match($_POST["pattern"], $text);
// ruleid: php-regex-from-request
$c = preg_replace("/\\b{$_GET["word"]}\\b/", "x", $text);
// ok: php-regex-from-request
$d = preg_grep("/" . preg_quote($_GET["q"], "/") . "/i", $names);
// ok: php-regex-from-request
$e = preg_match("/^[a-z]+$/", $_GET["q"]);
// ok: php-regex-from-request
$f = str_contains($text, $_GET["q"]);
