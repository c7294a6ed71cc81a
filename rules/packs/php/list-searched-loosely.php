<?php

// ruleid: php-list-searched-loosely
if (in_array($_GET["column"], [1, 2, 3])) { sortBy($_GET["column"]); }
// ruleid: php-list-searched-loosely
$ok = in_array($_POST["role"], $roles);
// ok: php-list-searched-loosely
$good = in_array($_GET["column"], [1, 2, 3], true);
// ok: php-list-searched-loosely
$other = in_array($value, $list);
