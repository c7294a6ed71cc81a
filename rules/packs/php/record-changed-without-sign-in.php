<?php
session_start();

$db = mysqli_connect('localhost', 'shop', getenv('DB'), 'shop');

if (isset($_POST['remove'])) {
    $id = (int) $_POST['id'];
    $sql = "DELETE FROM orders WHERE id = $id";
    // ruleid: php-record-changed-without-sign-in
    mysqli_query($db, $sql);
}

if ($_SERVER["REQUEST_METHOD"] === "POST") {
    $id = (int) $_POST['id'];
    $change = "UPDATE orders SET state = 'sent' WHERE id = $id";
    // ruleid: php-record-changed-without-sign-in
    $db->query($change);
    $seen = "UPDATE orders SET views = views + 1 WHERE id = $id";
    // ok: php-record-changed-without-sign-in
    $db->query($seen);
    $list = "SELECT id FROM orders WHERE id = $id";
    // ok: php-record-changed-without-sign-in
    $db->query($list);
}

// What is asked behind here holds for the rest.
if (!isset($_SESSION['user_id'])) {
    exit;
}
if (isset($_POST['clear'])) {
    $id = (int) $_POST['id'];
    $sql = "DELETE FROM lines WHERE orders = $id";
    // ok: php-record-changed-without-sign-in
    mysqli_query($db, $sql);
}
