<?php

// ruleid: php-format-from-request
$a = sprintf($_GET["greeting"], $name, $token);
// ruleid: php-format-from-request
$b = vsprintf("Hello " . $_POST["format"], $values);
// ok: php-format-from-request
$c = sprintf("%s, %s", $_GET["greeting"], $name);
