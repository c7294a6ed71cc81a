<?php

// ruleid: php-setting-chosen-by-request
update_option($_POST["name"], $_POST["value"]);
// ruleid: php-setting-chosen-by-request
putenv("LANG=" . $_GET["lang"]);
// ruleid: php-setting-chosen-by-request
ini_set($_GET["key"], "1");
// ok: php-setting-chosen-by-request
update_option("shop_currency", $_POST["value"]);
// ok: php-setting-chosen-by-request
ini_set("memory_limit", "256M");
if (in_array($_GET["lang"], ["en", "de"], true)) {
    // ok: php-setting-chosen-by-request
    putenv("LANG=" . $_GET["lang"]);
}
