<?php
// ok: php-command-injection
require __DIR__ . "/banner.php";
$title = asked("title");
// ruleid: php-command-injection
system("echo " . $title);
