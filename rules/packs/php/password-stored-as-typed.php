<?php

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $name = $_POST['name'];
    $password = $_POST['password'];
    $sql = "insert into user(name, password) values(?, ?)";
    $statement = $pdo->prepare($sql);
    $statement->bindParam(1, $name);
    // ruleid: php-password-stored-as-typed
    $statement->bindParam(2, $password);
    $statement->execute();
}

function change($db)
{
    $new_pass = trim($_POST['new_pass']);
    $statement = $db->prepare('UPDATE accounts SET password = ? WHERE name = ?');
    // ruleid: php-password-stored-as-typed
    $statement->execute([$new_pass, $_SESSION['name']]);
}

function register($db)
{
    $password = $_POST['password'];
    $password = password_hash($password, PASSWORD_DEFAULT);
    $statement = $db->prepare('INSERT INTO accounts (name, password) VALUES (?, ?)');
    // ok: php-password-stored-as-typed
    $statement->execute([$_POST['name'], $password]);
}

function lookUp($db)
{
    $password = $_POST['password'];
    $statement = $db->prepare('INSERT INTO attempts (name, tried) VALUES (?, ?)');
    // ok: php-password-stored-as-typed
    $statement->execute([$_POST['name'], strlen($password)]);
    $statement = $db->prepare('INSERT INTO accounts (name, password) VALUES (?, ?)');
    $hashed = md5($password);
    // ok: php-password-stored-as-typed
    $statement->execute([$_POST['name'], $hashed]);
}

function registerInText($db) {
    $name = $_POST['name'];
    $password = $_POST['password'];
    // ruleid: php-password-stored-as-typed
    $sql = "INSERT INTO users (name, password, email) VALUES ('$name', '$password', '')";
    mysqli_query($db, $sql);
}

function registerHashed($db) {
    $name = $_POST['name'];
    $password = $_POST['password'];
    $password = password_hash($password, PASSWORD_DEFAULT);
    // ok: php-password-stored-as-typed
    $sql = "INSERT INTO users (name, password) VALUES ('$name', '$password')";
    mysqli_query($db, $sql);
}

function join_club($db)
{
    $pwd = $db->real_escape_string($_POST['pwd']);
    $name = mysqli_real_escape_string($db, $_POST['name']);
    // ruleid: php-password-stored-as-typed
    $sql = "INSERT INTO members (name, password) VALUES ('$name', '$pwd')";
    mysqli_query($db, $sql);
}

function join_hashed($db)
{
    $pwd = mysqli_real_escape_string($db, $_POST['pwd']);
    $pwd = password_hash($pwd, PASSWORD_DEFAULT);
    // ok: php-password-stored-as-typed
    $sql = "INSERT INTO members (name, password) VALUES ('x', '$pwd')";
    mysqli_query($db, $sql);
}
