<?php

// ruleid: php-debug-mode-on
define("WP_DEBUG_DISPLAY", true);
// ruleid: php-debug-mode-on
$a = ["name" => "Shop", "debug" => true];
// ruleid: php-debug-mode-on
$b = ["debug" => env("APP_DEBUG", true)];
// ok: php-debug-mode-on
$c = ["debug" => (bool) env("APP_DEBUG", false)];
// ok: php-debug-mode-on
define("WP_DEBUG_DISPLAY", false);
