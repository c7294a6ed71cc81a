<?php

// ruleid: php-rsa-key-too-short
$a = openssl_pkey_new(["private_key_bits" => 1024, "private_key_type" => OPENSSL_KEYTYPE_RSA]);
// ok: php-rsa-key-too-short
$b = openssl_pkey_new(["private_key_bits" => 4096]);
// ok: php-rsa-key-too-short
$c = openssl_pkey_new();
