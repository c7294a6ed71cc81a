<?php

// ruleid: php-rsa-padding-outdated
openssl_private_decrypt($data, $text, $key);
// ruleid: php-rsa-padding-outdated
openssl_public_encrypt($text, $data, $pub, OPENSSL_PKCS1_PADDING);
// ok: php-rsa-padding-outdated
openssl_private_decrypt($data, $text, $key, OPENSSL_PKCS1_OAEP_PADDING);
// ok: php-rsa-padding-outdated
openssl_sign($data, $signature, $key);
