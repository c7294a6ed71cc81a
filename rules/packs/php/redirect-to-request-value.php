<?php

function go($targets)
{
    // ruleid: php-redirect-to-request-value
    header("Location: " . $_GET["next"]);
    // ruleid: php-redirect-to-request-value
    header("location: " . $_REQUEST["url"], true, 302);
    // ok: php-redirect-to-request-value
    header("Location: /home");
    // ok: php-redirect-to-request-value
    header("X-Next: " . $_GET["next"]);
    // ok: php-redirect-to-request-value
    header("Location: " . ($targets[$_GET["next"] ?? ""] ?? "/"));
}
