<?php

use Firebase\JWT\JWT;
use Firebase\JWT\Key;
// ruleid: php-token-signature-unchecked
$a = json_decode(base64_decode(explode(".", $token)[1]), true);
// ruleid: php-token-signature-unchecked
$b = JWT::decode($token, $key, ['HS256', 'none']);
// ok: php-token-signature-unchecked
$c = JWT::decode($token, new Key(getenv("JWT_KEY"), "HS256"));
// ok: php-token-signature-unchecked
$d = json_decode(base64_decode($body), true);
