<?php

// ruleid: php-sensitive-data-in-log
error_log("log-in with " . $_POST["password"]);
$secret = $_POST["password"];
// ruleid: php-sensitive-data-in-log
syslog(LOG_INFO, "try: $secret");
// ok: php-sensitive-data-in-log
error_log("log-in of user " . $userId);
// ok: php-sensitive-data-in-log
error_log("length " . strlen($_POST["password"]));
