<?php
include 'config.php';
session_start();

if (!isset($_SESSION['admin'])) {
    header('Location: login.php');
    exit();
}

$id = trim($_GET['id']);
$sql = "DELETE FROM users WHERE id=?";
// ruleid: php-record-deleted-by-link
$stmt = mysqli_prepare($con, $sql);
mysqli_stmt_bind_param($stmt, "s", $id);
mysqli_stmt_execute($stmt);

// ruleid: php-record-deleted-by-link
$con->prepare('DELETE FROM notes WHERE user_id = ?')->execute([$id]);

// ok: php-record-deleted-by-link
$con->prepare('SELECT name FROM notes WHERE user_id = ?')->execute([$id]);

// ok: php-record-deleted-by-link
$con->prepare('DELETE FROM cart WHERE user_id = ?')->execute([$id]);
