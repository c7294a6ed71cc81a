<?php

function page($page)
{
    // ruleid: php-file-included-by-request
    include "pages/" . $_GET["page"];
    // ruleid: php-file-included-by-request
    require_once $_REQUEST["module"] . ".php";
    // ruleid: php-file-included-by-request
    include($_GET["page"]);
    // ok: php-file-included-by-request
    include "pages/home.php";
    // ok: php-file-included-by-request
    require_once __DIR__ . "/vendor/autoload.php";
}
