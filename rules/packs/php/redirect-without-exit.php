<?php
session_start();

// ruleid: php-redirect-without-exit
if (!isset($_SESSION['user'])) {
    header('Location: login.php');
}

// ruleid: php-redirect-without-exit
if (!(isset($_SESSION["open"])) || (isset($_SESSION["isAdmin"]) && $_SESSION["isAdmin"] == false)) {
    $_SESSION['message'] = 'sign in';
    header("Location: index.php");
}

// ruleid: php-redirect-without-exit
if ($_SESSION['role'] !== 'admin') {
    header('Location: /');
}

// ruleid: php-redirect-without-exit
if (empty($_SESSION['user_id'])) {
    header("Location: " . $base . "login.php");
}

// ok: php-redirect-without-exit
if (!isset($_SESSION['user'])) {
    header('Location: login.php');
    exit;
}

// ok: php-redirect-without-exit
if (!isset($_SESSION['user'])) {
    header('Location: login.php');
    die();
}

// ok: php-redirect-without-exit
if (isset($_SESSION['user'])) {
    header('Location: index.php');
}

// ok: php-redirect-without-exit
if (!isset($_SESSION['cart'])) {
    header('Location: shop.php');
}

// ok: php-redirect-without-exit
if (!isset($_SESSION['user'])) {
    header('Location: login.php');
} else {
    show();
}

// ok: php-redirect-without-exit
if (!isset($_SESSION['user'])) {
    header('X-Anonymous: yes');
}

function settings()
{
    // ruleid: php-redirect-without-exit
    if (!current_user_can('manage_options')) {
        wp_redirect(home_url());
    }
    save();
}

function settingsSafely()
{
    // ok: php-redirect-without-exit
    if (!current_user_can('manage_options')) {
        wp_redirect(home_url());
        exit;
    }
    save();
}
