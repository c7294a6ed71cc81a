<?php
extract(["shown" => $_GET["shown"], "hidden" => "df"]);
// ruleid: php-command-injection
include "extracted.php";
