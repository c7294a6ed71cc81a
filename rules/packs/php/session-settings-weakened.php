<?php

// ruleid: php-session-settings-weakened
ini_set("session.cookie_httponly", 0);
// ruleid: php-session-settings-weakened
ini_set('session.use_trans_sid', "1");
// ruleid: php-session-settings-weakened
ini_set("session.use_strict_mode", false);
// ok: php-session-settings-weakened
ini_set("session.cookie_httponly", 1);
// ok: php-session-settings-weakened
ini_set("session.gc_maxlifetime", 0);

// ruleid: php-session-settings-weakened
session_set_cookie_params(['lifetime' => 0, 'secure' => false, 'httponly' => true]);
// ok: php-session-settings-weakened
session_set_cookie_params(['lifetime' => 0, 'secure' => true, 'httponly' => true]);
