<?php
function login($conn, $name, $password) {
    $response = ['message' => ''];
    $result = find($conn, $name);
    if ($result->num_rows === 1) {
        $user = $result->fetch_assoc();
        if (password_verify($password, $user['hash'])) {
            $response['user'] = $user['id'];
        } else {
            $response['message'] = 'Invalid password';
        }
    } else {
        // ruleid: php-login-tells-accounts
        $response['message'] = 'User not found';
    }
    return $response;
}

if ($row = find($conn, $_POST['email'])) {
    if (password_verify($_POST['password'], $row['hash'])) {
        header('Location: /');
        exit;
    }
    $error = 'Wrong password.';
} else {
    // ruleid: php-login-tells-accounts
    $error = 'No account found with this address.';
}

// Whoever may see accounts is told that one is missing.
function show($conn, $id) {
    $user = find($conn, $id);
    if (!$user) {
        // ok: php-login-tells-accounts
        $error = 'User not found';
    }
    return $user;
}

if ($row = mysqli_fetch_assoc($result)) {
    if (password_verify($password, $row["password"])) {
        $_SESSION["id"] = $row["id"];
    } else {
        $message = "Incorrect password";
    }
} else {
    // ruleid: php-login-tells-accounts
    $message = "Incorrect student ID";
}

if ($row = mysqli_fetch_assoc($result)) {
    if (password_verify($password, $row["password"])) {
        $_SESSION["id"] = $row["id"];
    } else {
        $message = "Wrong name or password";
    }
} else {
    // ok: php-login-tells-accounts
    $message = "Wrong name or password";
}
