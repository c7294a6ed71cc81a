<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\Facades\Route;

class SessionController
{
    public function open(Request $request)
    {
        $data = $request->validate(['email' => 'required|email', 'password' => 'required']);
        // ruleid: php-login-without-limit
        if (Auth::attempt($data, $request->boolean('remember'))) {
            $request->session()->regenerate();
            return redirect()->intended('/');
        }
        return back()->withErrors(['email' => 'Wrong name or password.']);
    }

    public function staff(Request $request)
    {
        // ruleid: php-login-without-limit
        if (Auth::guard('staff')->attempt($request->only('email', 'password'))) {
            return redirect('/staff');
        }
        return back();
    }

    public function behindThrottle(Request $request)
    {
        // ok: php-login-without-limit
        if (Auth::attempt($request->only('email', 'password'))) {
            $request->session()->regenerate();
            return redirect('/');
        }
        return back();
    }

    public function counting(Request $request)
    {
        if (RateLimiter::tooManyAttempts('login:' . $request->ip(), 5)) {
            abort(429);
        }
        // ok: php-login-without-limit
        if (Auth::attempt($request->only('email', 'password'))) {
            return redirect('/');
        }
        RateLimiter::hit('login:' . $request->ip());
        return back();
    }

    public function inGroup(Request $request)
    {
        // ok: php-login-without-limit
        return Auth::attempt($request->only('email', 'password')) ? redirect('/') : back();
    }

    // Nothing calls it from outside.
    public function again(string $email, string $password)
    {
        // ok: php-login-without-limit
        return Auth::attempt(['email' => $email, 'password' => $password]);
    }
}

Route::post('/login', [SessionController::class, 'open']);
Route::post('/staff/login', [SessionController::class, 'staff'])->name('staff.login');
Route::post('/login/slow', [SessionController::class, 'behindThrottle'])->middleware('throttle:5,1');
Route::post('/login/counted', [SessionController::class, 'counting']);
Route::middleware(['guest', 'throttle:logins'])->group(function () {
    Route::post('/login/group', [SessionController::class, 'inGroup']);
});
