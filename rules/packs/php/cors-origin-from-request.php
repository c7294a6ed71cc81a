<?php

$origin = $_SERVER["HTTP_ORIGIN"] ?? "";
// ruleid: php-cors-origin-from-request
header("Access-Control-Allow-Origin: " . $origin);
// ruleid: php-cors-origin-from-request
header("Access-Control-Allow-Origin: {$_SERVER["HTTP_REFERER"]}");
if (in_array($origin, ["https://shop.example"], true)) {
    // ok: php-cors-origin-from-request
    header("Access-Control-Allow-Origin: " . $origin);
}
// ok: php-cors-origin-from-request
header("Access-Control-Allow-Origin: https://shop.example");
