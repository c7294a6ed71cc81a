<?php

// ruleid: php-deserialization-of-request
$a = unserialize(base64_decode($_COOKIE["cart"]));
$data = $_POST["state"];
// ruleid: php-deserialization-of-request
$b = unserialize($data);
// ruleid: php-deserialization-of-request
$c = maybe_unserialize($_GET["option"]);
// ok: php-deserialization-of-request
$d = json_decode($_COOKIE["cart"], true);
// ok: php-deserialization-of-request
$e = unserialize($_COOKIE["cart"], ["allowed_classes" => false]);
// ok: php-deserialization-of-request
$f = unserialize(file_get_contents("/srv/cache/items"));
