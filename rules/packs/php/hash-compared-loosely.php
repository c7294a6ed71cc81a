<?php

function check($row, $body, $key)
{
    // ruleid: php-hash-compared-loosely
    if (md5($_POST["token"]) == $row["token"]) return true;
    // ruleid: php-hash-compared-loosely
    if (hash_hmac("sha256", $body, $key) != $_SERVER["HTTP_X_SIGNATURE"]) return false;
    // ruleid: php-hash-compared-loosely
    if (strcmp($_POST["pw"], $row["pw"]) == 0) return true;
    // ok: php-hash-compared-loosely
    if (hash_equals(hash_hmac("sha256", $body, $key), $_SERVER["HTTP_X_SIGNATURE"])) return true;
    // ok: php-hash-compared-loosely
    if (md5($body) === $row["etag"]) return true;
    // ok: php-hash-compared-loosely
    return password_verify($_POST["pw"], $row["pw"]);
}
