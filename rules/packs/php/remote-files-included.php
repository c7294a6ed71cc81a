<?php

// ruleid: php-remote-files-included
include "http://cdn.example/lib.php";
// ruleid: php-remote-files-included
ini_set("allow_url_include", 1);
// ok: php-remote-files-included
require __DIR__ . "/vendor/autoload.php";
// ok: php-remote-files-included
ini_set("allow_url_include", 0);
