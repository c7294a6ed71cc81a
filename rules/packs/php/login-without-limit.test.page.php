<?php
session_start();
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $row = account($_POST['name']);
    // ruleid: php-login-without-limit
    if ($row && password_verify($_POST['password'], $row['hash'])) {
        session_regenerate_id(true);
        $_SESSION['user'] = $row['id'];
    }
}

// Somebody who has signed in gives the old one again.
function change(array $row)
{
    $oldPassword = $_POST['old'];
    // ok: php-login-without-limit
    return password_verify($oldPassword, $row['hash']);
}
