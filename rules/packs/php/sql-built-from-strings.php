<?php

function find($pdo, $conn)
{
    $name = $_GET["name"];
    // ruleid: php-sql-built-from-strings
    $a = $pdo->query("SELECT * FROM users WHERE id = " . $_GET["id"]);
    // ruleid: php-sql-built-from-strings
    $b = mysqli_query($conn, "SELECT * FROM users WHERE name = '$name'");
    // ruleid: php-sql-built-from-strings
    $c = mysqli_query($conn, "SELECT * FROM users WHERE name = '" . $name . "' LIMIT 1");
    // ruleid: php-sql-built-from-strings
    $d = $pdo->prepare("SELECT * FROM users WHERE name = '{$name}'");
    // ruleid: php-sql-built-from-strings
    $e = DB::select("SELECT * FROM users WHERE name = '" . $name . "'");
    return [$a, $b, $c, $d, $e];
}

function findSafely($pdo, $conn)
{
    // ok: php-sql-built-from-strings
    $a = $pdo->prepare("SELECT * FROM users WHERE id = ?");
    $a->execute([$_GET["id"]]);
    // ok: php-sql-built-from-strings
    $b = $pdo->query("SELECT * " . "FROM users");
    // ok: php-sql-built-from-strings
    $c = mysqli_query($conn, "SELECT count(*) FROM users");
    // ok: php-sql-built-from-strings
    $d = DB::select("SELECT * FROM users WHERE name = ?", [$_GET["name"]]);
    return [$a, $b, $c, $d];
}
