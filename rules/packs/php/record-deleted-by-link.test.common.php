<?php
include_once("common.php");
if (!is_admin()) {
    redirect('login.php');
}

$id = isset($_GET['id']) ? $_GET['id'] : 0;
$sql = "DELETE FROM books WHERE id = {$id}";
// ruleid: php-record-deleted-by-link
$app['db']->query($sql);
// ok: php-record-deleted-by-link
$app['db']->query("SELECT name FROM books WHERE id = 1");
