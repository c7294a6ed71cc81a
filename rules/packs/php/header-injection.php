<?php

// ruleid: php-header-injection
header("Content-Type: " . $_GET["type"]);
// ruleid: php-header-injection
header("Content-Disposition: attachment; filename=" . $_GET["file"]);
$types = ["csv" => "text/csv", "txt" => "text/plain"];
// ok: php-header-injection
header("Content-Type: " . ($types[$_GET["type"]] ?? "text/plain"));
// ok: php-header-injection
header("Content-Disposition: attachment; filename*=UTF-8''" . rawurlencode($_GET["file"]));
// ok: php-header-injection
header("X-Request-Id: " . $_GET["id"]);
