<?php

// ruleid: php-resource-sized-by-request
$a = str_repeat("-", $_GET["n"]);
// ruleid: php-resource-sized-by-request
sleep($_GET["seconds"]);
// ruleid: php-resource-sized-by-request
$b = imagecreatetruecolor(intval($_GET["w"]), 100);
// ok: php-resource-sized-by-request
$c = str_repeat("-", min($_GET["n"], 100));
// ok: php-resource-sized-by-request
$d = random_bytes(32);
