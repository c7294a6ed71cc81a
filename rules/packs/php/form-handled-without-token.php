<?php
session_start();
require_once 'db_connect.php';

if (!isset($_SESSION['user_id']) || $_SESSION['role'] !== 'admin') {
    header('Location: login.php');
    exit();
}

// ruleid: php-form-handled-without-token
if ($_SERVER["REQUEST_METHOD"] == "POST" && isset($_POST['confirm'])) {
    $stmt = $conn->prepare("DELETE FROM students WHERE id = ?");
    $stmt->bind_param("i", $_GET['id']);
    $stmt->execute();
}

// ruleid: php-form-handled-without-token
if (isset($_POST['rename'])) {
    $sql = "UPDATE students SET name = ? WHERE id = ?";
    $conn->prepare($sql)->execute([$_POST['name'], $_POST['id']]);
}

// Only reads.
// ok: php-form-handled-without-token
if (isset($_POST['search'])) {
    $stmt = $conn->prepare("SELECT name FROM students WHERE name = ?");
    $stmt->execute([$_POST['search']]);
}
