<?php

// ruleid: php-tls-version-outdated
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3);
// ruleid: php-tls-version-outdated
curl_setopt($ch, CURLOPT_SSLVERSION, 3);
// ruleid: php-tls-version-outdated
$context = stream_context_create(["ssl" => ["crypto_method" => STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT]]);
// ok: php-tls-version-outdated
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
// ok: php-tls-version-outdated
curl_setopt($ch, CURLOPT_TIMEOUT, 3);
