<?php

// ruleid: php-role-read-from-cookie
if ($_COOKIE['role'] !== 'admin') {
    exit;
}

// ok: php-role-read-from-cookie
if (isset($_COOKIE['is_admin'])) {
    // ruleid: php-role-read-from-cookie
    $admin = $_COOKIE["is_admin"];
}

// ok: php-role-read-from-cookie
unset($_COOKIE['role']);
// ok: php-role-read-from-cookie
$theme = $_COOKIE['theme'];
// ok: php-role-read-from-cookie
$role = $_SESSION['role'];
