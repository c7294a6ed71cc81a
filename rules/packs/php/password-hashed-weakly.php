<?php

function register($password, $name)
{
    // ruleid: php-password-hashed-weakly
    $a = md5($_POST["password"]);
    // ruleid: php-password-hashed-weakly
    $b = sha1($salt . $password);
    // ruleid: php-password-hashed-weakly
    $c = hash("sha256", $password);
    // ok: php-password-hashed-weakly
    $d = password_hash($password, PASSWORD_DEFAULT);
    // ok: php-password-hashed-weakly
    $e = md5($name);
    // ok: php-password-hashed-weakly
    $f = hash("sha256", $name);
    return [$a, $b, $c, $d, $e, $f];
}
