<?php

// ruleid: php-cookie-without-flags
setcookie("session_token", $token, time() + 3600);
// ruleid: php-cookie-without-flags
setcookie('remember_me', $value, $expires, "/");
// ok: php-cookie-without-flags
setcookie("session_token", $token, ["secure" => true, "httponly" => true]);
// ok: php-cookie-without-flags
setcookie("theme", "dark", time() + 3600);
// ok: php-cookie-without-flags
setcookie("session_token", "", time() - 3600);
// ruleid: php-cookie-without-flags
setcookie('session', $id, 0, '/', '', false, true);
// ok: php-cookie-without-flags
setcookie('session', $id, 0, '/', '', true, true);
