<?php

// ruleid: php-information-page-shown
phpinfo();
// ruleid: php-information-page-shown
phpinfo(INFO_MODULES);
// ok: php-information-page-shown
$v = phpversion();
// ok: php-information-page-shown
$m = ini_get("memory_limit");
