<?php

use Firebase\JWT\JWT;
// ruleid: php-encryption-key-in-code
$a = openssl_encrypt($text, "aes-256-gcm", "my very secret key", 0, $iv, $tag);
// ruleid: php-encryption-key-in-code
$b = hash_hmac("sha256", $body, "s3cret");
// ruleid: php-encryption-key-in-code
$c = JWT::encode($payload, "my-key", "HS256");
// ok: php-encryption-key-in-code
$d = hash_hmac("sha256", $body, getenv("HOOK_KEY"));
// ok: php-encryption-key-in-code
$e = JWT::encode($payload, $config->key, "HS256");
