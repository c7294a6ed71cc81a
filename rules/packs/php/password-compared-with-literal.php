<?php

define('OFFICE_PASSWORD', 'tr0ub4dor');

// ruleid: php-password-compared-with-literal
if ($_POST['password'] === 'letmein42') {
    open();
}
$password = $_POST['password'] ?? '';
// ruleid: php-password-compared-with-literal
if ($password == OFFICE_PASSWORD) {
    open();
}
// ruleid: php-password-compared-with-literal
if ($user->password != 'open-sesame') {
    leave();
}
// ok: php-password-compared-with-literal
if ($password === '') {
    leave();
}
// ok: php-password-compared-with-literal
if ($password !== $_POST['repeated']) {
    leave();
}
// ok: php-password-compared-with-literal
if ($type === 'password') {
    show();
}
// ok: php-password-compared-with-literal
if ($password === DB_PASSWORD) {
    leave();
}

// ruleid: php-password-compared-with-literal
if (isset($_COOKIE['admin_bypass']) && $_COOKIE['admin_bypass'] === 'open_sesame_42') {
    administrate();
}
// ok: php-password-compared-with-literal
if ($_GET['token_type'] === 'bearer-token-1') {
    show();
}
