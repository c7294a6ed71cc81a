<?php

function typed($result) {
    $password = $_POST['password'];
    $row = mysqli_fetch_assoc($result);
    // ruleid: php-password-kept-in-clear
    if ($password == $row['password']) {
        return true;
    }
    // ruleid: php-password-kept-in-clear
    return $row && $row['password'] === $_POST['password'];
}

function hashed($result) {
    $password = $_POST['password'];
    $password = md5($password);
    $row = mysqli_fetch_assoc($result);
    // ok: php-password-kept-in-clear
    return $password === $row['password'];
}

function verified($result) {
    $password = $_POST['password'];
    $row = mysqli_fetch_assoc($result);
    // ok: php-password-kept-in-clear
    return password_verify($password, $row['password']);
}

function repeated() {
    $password = $_POST['password'];
    // ok: php-password-kept-in-clear
    return $password === $_POST['password_again'];
}
