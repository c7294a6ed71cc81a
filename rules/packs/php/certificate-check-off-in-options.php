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
$both = stream_context_create(["ssl" => [
    // ruleid: php-certificate-check-off-in-options
    "verify_peer" => false,
    // ok: php-certificate-check-off-in-options
    "verify_peer_name" => false,
]]);
$name = stream_context_create(["ssl" => [
    "verify_peer" => true,
    // ruleid: php-certificate-check-off-in-options
    "verify_peer_name" => false,
]]);
