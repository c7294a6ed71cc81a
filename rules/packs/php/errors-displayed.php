<?php

// ruleid: php-errors-displayed
ini_set("display_errors", 1);
// ruleid: php-errors-displayed
ini_set('display_startup_errors', 'On');
// ok: php-errors-displayed
ini_set("display_errors", "0");
// ok: php-errors-displayed
ini_set("log_errors", 1);
