<?php

// ruleid: php-address-of-client-believed
if ($_SERVER["HTTP_X_FORWARDED_FOR"] === "127.0.0.1") { showAdmin(); }
// ruleid: php-address-of-client-believed
$ok = in_array($_SERVER["HTTP_CLIENT_IP"], $allowed);
// ruleid: php-address-of-client-believed
$own = strpos($_SERVER["HTTP_REFERER"], "https://shop.example") === 0;
// ok: php-address-of-client-believed
$good = in_array($_SERVER["REMOTE_ADDR"], $allowed, true);
// ok: php-address-of-client-believed
$log = "from " . $_SERVER["HTTP_X_FORWARDED_FOR"];
