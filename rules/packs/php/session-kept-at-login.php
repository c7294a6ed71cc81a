<?php

function signIn($username, $password)
{
    // ruleid: php-session-kept-at-login
    if (checkLogin($username, $password) === true) {
        $_SESSION['username'] = $username;
        header('Location: admin.php');
    }
    // ok: php-session-kept-at-login
    if (checkLogin($username, $password)) {
        session_regenerate_id(true);
        $_SESSION['username'] = $username;
    }
    // ok: php-session-kept-at-login
    if (checkCaptcha($username, $password)) {
        $_SESSION['username_seen'] = $username;
    }
}

function signInToShop($pdo, $name, $password)
{
    $found = $pdo->prepare('select * from customers where name = ? and password = ?');
    $found->execute([$name, $password]);
    if ($found->fetch()) {
        // ruleid: php-session-kept-at-login
        $_SESSION['shop_username'] = $name;
    }
}

// ruleid: php-session-kept-at-login
if ($user && password_verify($_POST['password'], $user['hash'])) {
    $_SESSION['user'] = $user['id'];
    $_SESSION['name'] = $user['name'];
}

// ok: php-session-kept-at-login
if (password_verify($_POST['password'], $user['hash'])) {
    session_regenerate_id(true);
    $_SESSION['user'] = $user['id'];
}

// ok: php-session-kept-at-login
if (password_verify($_POST['password'], $user['hash'])) {
    $_SESSION['user'] = $user['id'];
    session_regenerate_id();
}

// ok: php-session-kept-at-login
if (!password_verify($_POST['password'], $user['hash'])) {
    fail();
}

class Entrance
{
    public function enter($request)
    {
        // ruleid: php-session-kept-at-login
        if (Hash::check($request->input('password'), $this->user->password)) {
            session(['user_id' => $this->user->id]);
        }
    }

    public function enterAnew($request)
    {
        // ok: php-session-kept-at-login
        if (Hash::check($request->input('password'), $this->user->password)) {
            $request->session()->regenerate();
            session(['user_id' => $this->user->id]);
        }
    }

    public function renewed()
    {
        session_regenerate_id(true);
        // ok: php-session-kept-at-login
        if (password_verify($this->password, $this->user['hash'])) {
            $_SESSION['user'] = $this->user['id'];
        }
    }
}

function compared($found, $password) {
    $row = mysqli_fetch_assoc($found);
    // ruleid: php-session-kept-at-login
    if ($password == $row['password']) {
        $_SESSION['user_id'] = $row['id'];
    }
    // ok: php-session-kept-at-login
    if ($password === $row['password']) {
        session_regenerate_id(true);
        $_SESSION['user_id'] = $row['id'];
    }
}

$sql = "SELECT * FROM accounts WHERE name = '$name' AND password = '$password'";
$result = mysqli_query($conn, $sql);
if ($result->num_rows > 0) {
    // ruleid: php-session-kept-at-login
    $_SESSION["authenticated"] = true;
    // ok: php-session-kept-at-login
    $_SESSION["language"] = $language;
}

function signIn($db, $name, $hash) {
    $sql = "SELECT * FROM accounts WHERE name = ? AND password = ?";
    $account = $db->row($sql, [$name, $hash]);
    if ($account) {
        session_regenerate_id(true);
        // ok: php-session-kept-at-login
        $_SESSION["user"] = $account;
    }
}

$answer = login($name, $password);
if ($answer['success']) {
    // ruleid: php-session-kept-at-login
    $_SESSION['user_id'] = $answer['id'];
}

function enter($name, $password) {
    $known = check_login($name, $password);
    if ($known) {
        session_regenerate_id(true);
        // ok: php-session-kept-at-login
        $_SESSION['user_id'] = $known;
    }
}
