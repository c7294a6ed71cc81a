<?php

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
