<?php

use Illuminate\Http\Request;

class UserController extends Controller
{
    public function update(Request $request, $user)
    {
        // ruleid: php-mass-assignment
        $user->forceFill($request->all())->save();
        // ok: php-mass-assignment
        $user->forceFill($request->only(["name", "email"]))->save();
        // ok: php-mass-assignment
        $user->forceFill(["name" => "x"]);
    }
}
$data = $_POST;
// ruleid: php-mass-assignment
extract($data);
// ruleid: php-mass-assignment
wp_update_user($_POST);
// ok: php-mass-assignment
extract(["a" => 1]);

function page($name, $data) {
    // ok: php-mass-assignment
    extract($data);
    require __DIR__ . "/pages/$name.php";
}
page("search", ["query" => $_GET["q"], "rows" => []]);

function sheet($data) {
    // ruleid: php-mass-assignment
    extract($data);
}
sheet($_POST);
