<?php

// ruleid: php-session-chosen-by-request
session_id($_GET["sid"]);
// ruleid: php-session-chosen-by-request
session_id($_REQUEST["PHPSESSID"]);
// ok: php-session-chosen-by-request
session_start();
// ok: php-session-chosen-by-request
$id = session_id();
