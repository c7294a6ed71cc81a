<?php

// ruleid: php-mcrypt-used
$a = mcrypt_encrypt(MCRYPT_RIJNDAEL_128, $key, $text, MCRYPT_MODE_CBC, $iv);
// ruleid: php-mcrypt-used
$iv = mcrypt_create_iv(16, MCRYPT_RAND);
// ok: php-mcrypt-used
$b = sodium_crypto_secretbox($text, $nonce, $key);
// ok: php-mcrypt-used
$c = openssl_encrypt($text, "aes-256-gcm", $key, 0, $iv, $tag);
