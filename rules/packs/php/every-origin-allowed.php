<?php

// ruleid: php-every-origin-allowed
header("Access-Control-Allow-Origin: *");
// ruleid: php-every-origin-allowed
header("Access-Control-Allow-Origin: " . $_SERVER["HTTP_ORIGIN"]);
// ruleid: php-every-origin-allowed
$cors = ["allowed_origins" => ["*"], "supports_credentials" => true];
// ok: php-every-origin-allowed
header("Access-Control-Allow-Origin: https://shop.example");
// ok: php-every-origin-allowed
header("Access-Control-Allow-Methods: *");
