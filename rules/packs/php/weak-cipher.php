<?php

// ruleid: php-weak-cipher
$a = openssl_encrypt($text, "aes-256-ecb", $key);
// ruleid: php-weak-cipher
$b = openssl_decrypt($data, 'DES-EDE3-CBC', $key, 0, $iv);
// ok: php-weak-cipher
$c = openssl_encrypt($text, "aes-256-gcm", $key, OPENSSL_RAW_DATA, $iv, $tag);
// ok: php-weak-cipher
$d = openssl_encrypt($text, $method, $key);
