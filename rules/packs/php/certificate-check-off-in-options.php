<?php

// ruleid: php-certificate-check-off-in-options
$client = new GuzzleHttp\Client(["verify" => false]);
// ruleid: php-certificate-check-off-in-options
$context = stream_context_create(["ssl" => ["verify_peer" => false, "cafile" => $ca]]);
// ruleid: php-certificate-check-off-in-options
wp_remote_get($url, ["timeout" => 5, "sslverify" => FALSE]);
// ok: php-certificate-check-off-in-options
$good = new GuzzleHttp\Client(["verify" => "/etc/ssl/company-ca.pem"]);
// ok: php-certificate-check-off-in-options
$other = ["verify_email" => false];
