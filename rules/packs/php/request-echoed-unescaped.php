<?php

function show()
{
    // ruleid: php-request-echoed-unescaped
    echo $_GET["q"];
    // ruleid: php-request-echoed-unescaped
    echo "You searched for " . $_GET["q"];
    // ruleid: php-request-echoed-unescaped
    echo "<b>" . $_POST["name"] . "</b>";
    // ok: php-request-echoed-unescaped
    echo htmlspecialchars($_GET["q"], ENT_QUOTES);
    // ok: php-request-echoed-unescaped
    echo "You searched for " . htmlspecialchars($_GET["q"], ENT_QUOTES);
    // ok: php-request-echoed-unescaped
    echo (int) $_GET["page"];
}
