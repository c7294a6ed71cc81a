<?php
include_once __DIR__ . "/start.php";
// ruleid: php-command-injection
system("echo " . $referrer);
