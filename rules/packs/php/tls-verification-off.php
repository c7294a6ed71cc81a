<?php

function fetch($ch)
{
    // ruleid: php-tls-verification-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
    // ruleid: php-tls-verification-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);
    // ruleid: php-tls-verification-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, FALSE);
    // ok: php-tls-verification-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
    // ok: php-tls-verification-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);
    // ok: php-tls-verification-off
    curl_setopt($ch, CURLOPT_FOLLOWLOCATION, false);
}
