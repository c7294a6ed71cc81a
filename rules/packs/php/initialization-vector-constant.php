<?php

// ruleid: php-initialization-vector-constant
$a = openssl_encrypt($text, "aes-256-cbc", $key, 0, "1234567890123456");
// ruleid: php-initialization-vector-constant
$b = openssl_encrypt($text, "aes-256-ctr", $key, 0, str_repeat("\0", 16));
// ruleid: php-initialization-vector-constant
$c = openssl_encrypt($text, "aes-256-cbc", $key, 0, substr(hash("sha256", $secret), 0, 16));
// ok: php-initialization-vector-constant
$iv = random_bytes(16);
// ok: php-initialization-vector-constant
$d = openssl_encrypt($text, "aes-256-cbc", $key, OPENSSL_RAW_DATA, $iv);
// ok: php-initialization-vector-constant
$e = openssl_decrypt($c, "aes-256-cbc", $key, 0, "1234567890123456");
