<?php

// ruleid: php-signature-compared-in-varying-time
if (hash_hmac("sha256", $body, $key) !== $given) { http_response_code(401); }
// ruleid: php-signature-compared-in-varying-time
$ok = base64_encode(hash_hmac("sha256", $body, $key, true)) === $given;
// ok: php-signature-compared-in-varying-time
$good = hash_equals(hash_hmac("sha256", $body, $key), $given);
// ok: php-signature-compared-in-varying-time
$same = hash("sha256", $body) === $etag;

function paid($data, $key)
{
    $expected = hash_hmac("sha512", $data["order"], $key);
    // ruleid: php-signature-compared-in-varying-time
    if ($expected === $data["hmac"]) {
        return true;
    }
    // ok: php-signature-compared-in-varying-time
    return $expected !== "" && hash_equals($expected, $data["hmac"]);
}
