<?php

function register()
{
    $data = json_decode(file_get_contents('php://input'), true);
    // ruleid: php-role-chosen-at-registration
    $user = ['name' => $data['name'], 'role' => $data['role'] ?? 'user'];
    add($user);
}

class AuthController
{
    public function register($request)
    {
        // ruleid: php-role-chosen-at-registration
        User::create(['name' => $request->name, 'role' => $request->input('role')]);
        $user = new User();
        // ruleid: php-role-chosen-at-registration
        $user->role = $request->role;
    }

    public function registerAtShop($request)
    {
        if (!in_array($request->role, ['buyer', 'seller'])) {
            abort(400);
        }
        // ok: php-role-chosen-at-registration
        User::create(['name' => $request->name, 'role' => $request->role]);
    }

    public function registerPlainly($request)
    {
        // ok: php-role-chosen-at-registration
        User::create(['name' => $request->name, 'role' => 'user']);
    }

    public function store($request)
    {
        // ok: php-role-chosen-at-registration
        User::create(['name' => $request->name, 'role' => $request->role]);
    }
}
