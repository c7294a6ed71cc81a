<?php

function cart()
{
    // ruleid: php-unserialized-data
    $a = unserialize($_COOKIE["cart"]);
    // ruleid: php-unserialized-data
    $b = unserialize(base64_decode($_POST["cart"]), ["allowed_classes" => true]);
    // ok: php-unserialized-data
    $c = json_decode($_COOKIE["cart"], true);
    // ok: php-unserialized-data
    $d = unserialize($_COOKIE["cart"], ["allowed_classes" => false]);
    // ok: php-unserialized-data
    $e = unserialize(serialize($c));
    return [$a, $b, $c, $d, $e];
}
