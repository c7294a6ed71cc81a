<?php

function make($user)
{
    // ruleid: php-predictable-token
    $token = md5(uniqid(mt_rand(), true));
    // ruleid: php-predictable-token
    $resetCode = mt_rand(100000, 999999);
    // ruleid: php-predictable-token
    $user->apiKey = uniqid("key");
    // ruleid: php-predictable-token
    $password = substr(str_shuffle("abcdefghijk"), 0, 8);
    // ok: php-predictable-token
    $good = bin2hex(random_bytes(32));
    // ok: php-predictable-token
    $token = bin2hex(random_bytes(16));
    // ok: php-predictable-token
    $reset_token = Str::random(mt_rand(64, 70));
    // ok: php-predictable-token
    $color = mt_rand(0, 255);
    // ok: php-predictable-token
    $file = uniqid("upload");
    return [$token, $good, $color, $file];
}
