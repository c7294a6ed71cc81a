<?php

function forgot($email) {
    $token = bin2hex(random_bytes(16));
    // ruleid: php-reset-link-with-host-of-request
    $resetLink = "https://" . $_SERVER["HTTP_HOST"] . "/reset?token=" . $token;
    mail($email, "Reset", $resetLink);
}

function lost($email) {
    $host = $_SERVER["HTTP_HOST"] ?? "localhost";
    $token = bin2hex(random_bytes(16));
    // ruleid: php-reset-link-with-host-of-request
    $reset_url = "http://" . $host . "/reset-password?token=" . $token;
    mail($email, "Reset", $reset_url);
}

function right($email) {
    $token = bin2hex(random_bytes(16));
    // ok: php-reset-link-with-host-of-request
    $resetLink = getenv("APP_URL") . "/reset?token=" . $token;
    mail($email, "Reset", $resetLink);
}

// ok: php-reset-link-with-host-of-request
$canonical = "https://" . $_SERVER["HTTP_HOST"] . $_SERVER["REQUEST_URI"];
