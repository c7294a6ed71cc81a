<?php

function render($name)
{
    // ruleid: php-file-inclusion
    include "views/" . $name . ".php";
}

$page = $_GET["page"] ?? "home";
// ruleid: php-file-inclusion
include "pages/" . $page;
// ruleid: php-file-inclusion
require_once $_COOKIE["lang"] . "/texts.php";
render($_REQUEST["view"]);
$pages = ["home" => "home.php", "news" => "news.php"];
// ok: php-file-inclusion
include "pages/" . ($pages[$_GET["page"]] ?? "home.php");
// ok: php-file-inclusion
include "pages/" . basename($_GET["page"]) . ".php";
if (in_array($page, ["home", "news"], true)) {
    // ok: php-file-inclusion
    include "pages/" . $page . ".php";
}
// ok: php-file-inclusion
require __DIR__ . "/vendor/autoload.php";
