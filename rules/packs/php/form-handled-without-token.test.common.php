<?php
include_once("common.php");
if (!is_admin()) {
    redirect('login.php');
}

// ruleid: php-form-handled-without-token
if ($_POST) {
    $sql = "UPDATE categories SET name = '{$_POST['name']}' WHERE id = 1";
    $app['db']->query($sql);
}

// Only reads.
// ok: php-form-handled-without-token
if (!empty($_POST)) {
    $app['db']->query("SELECT name FROM categories");
}
