<?php
session_start();
require_once('login.inc.php');

$db = mysqli_connect('localhost', 'shop', getenv('DB'), 'shop');

if (isset($_POST['remove'])) {
    $id = (int) $_POST['id'];
    $sql = "DELETE FROM orders WHERE id = $id";
    // ok: php-record-changed-without-sign-in
    mysqli_query($db, $sql);
}
