<?php

const ALLOWED = ["uptime", "df"];

function allow_list()
{
    $q = $_GET["q"];
    if (in_array($q, ALLOWED, true)) {
        // ok: php-command-injection
        system($q);
    } else {
        // ruleid: php-command-injection
        system($q);
    }
}

function early_return()
{
    $q = $_GET["q"];
    if (!in_array($q, ["uptime", "df"], true)) {
        return;
    }
    // ok: php-command-injection
    system($q);
}

function exiting()
{
    $q = $_GET["q"];
    if (!in_array($q, ALLOWED, true)) {
        exit("no");
    }
    // ok: php-command-injection
    system($q);
}

function dying()
{
    in_array($_GET["q"], ALLOWED, true) or die("no");
    // ok: php-command-injection
    system($_GET["q"]);
}

function list_from_outside()
{
    $q = $_GET["q"];
    if (in_array($q, $_GET["allowed"], true)) {
        // todoruleid: php-command-injection
        system($q);
    }
}

function whole_match()
{
    $q = $_GET["q"];
    if (preg_match('/\A[a-z]+\z/', $q)) {
        // ok: php-command-injection
        system($q);
    }
    if (!preg_match('/^[a-z]+$/D', $q)) {
        return;
    }
    // ok: php-command-injection
    system($q);
}

function match_of_a_part()
{
    $q = $_GET["q"];
    if (preg_match('/[a-z]+/', $q)) {
        // ruleid: php-command-injection
        system($q);
    }
    if (preg_match('/^[a-z]+/', $q) === 1) {
        // ruleid: php-command-injection
        system($q);
    }
}

function equal_to_constant()
{
    $q = $_GET["q"];
    if ($q === "uptime") {
        // ok: php-command-injection
        system($q);
    }
    if ($q !== "uptime") {
        // ruleid: php-command-injection
        system($q);
    }
}

function telling_nothing()
{
    $q = $_GET["q"];
    if (isset($_GET["q"]) && strlen($q) < 10) {
        // ruleid: php-command-injection
        system($q);
    }
}

function both_conditions()
{
    $q = $_GET["q"];
    if ($q && in_array($q, ALLOWED, true)) {
        // ok: php-command-injection
        system($q);
    }
    if ($q || in_array($q, ALLOWED, true)) {
        // ruleid: php-command-injection
        system($q);
    }
}

function allowed($name)
{
    return in_array($name, ALLOWED, true);
}

function longer($name)
{
    return strlen($name) > 3;
}

function guard_in_function()
{
    $q = $_GET["q"];
    if (allowed($q)) {
        // ok: php-command-injection
        system($q);
    }
    if (longer($q)) {
        // ruleid: php-command-injection
        system($q);
    }
}

function type_checks()
{
    $q = $_GET["q"];
    if (is_numeric($q)) {
        // ok: php-command-injection
        system("head -n " . $q);
    }
    if (ctype_digit($q)) {
        // ok: php-command-injection
        system("head -n " . $q);
    }
    if (is_string($q)) {
        // ruleid: php-command-injection
        system("head -n " . $q);
    }
}

function key_of_table()
{
    $table = ["uptime" => 1, "df" => 2];
    $q = $_GET["q"];
    if (array_key_exists($q, $table)) {
        // ok: php-command-injection
        system($q);
    }
    if (isset($table[$q])) {
        // ok: php-command-injection
        system($q);
    }
    if (empty($table[$q])) {
        // ruleid: php-command-injection
        system($q);
    }
    if (isset($_SESSION[$q])) {
        // ruleid: php-command-injection
        system($q);
    }
}

function is_listed($value)
{
    $list = ["uptime", "df"];
    return in_array($value, $list, true);
}

function is_lengthy($value)
{
    $least = 3;
    return strlen($value) > $least;
}

function asked_of_a_list()
{
    $q = $_GET["q"];
    if (!is_listed($q)) {
        die("no");
    }
    // ok: php-command-injection
    system($q);
    $r = $_GET["r"];
    if (!is_lengthy($r)) {
        die("no");
    }
    // ruleid: php-command-injection
    system($r);
}

function way_up_searched()
{
    $name = $_GET["name"];
    if (strpos($name, "..") !== false) {
        return;
    }
    // ok: php-path-traversal
    readfile("notes/" . $name);
    $other = $_GET["other"];
    if (str_contains($other, "..")) {
        die("no");
    }
    // ok: php-path-traversal
    readfile("notes/" . $other);
    $third = $_GET["third"];
    if (strpos($third, "..")) { // not where it stands first
        return;
    }
    // ruleid: php-path-traversal
    readfile("notes/" . $third);
}

function guarded_superglobal()
{
    if (in_array($_GET["q"], ALLOWED, true)) {
        // ok: php-command-injection
        system($_GET["q"]);
        // ruleid: php-command-injection
        system($_GET["other"]);
    }
}

function result_kept()
{
    $q = $_GET["q"];
    $fine = in_array($q, ALLOWED, true);
    if ($fine) {
        // ok: php-command-injection
        system($q);
    }
}

function host_among_own()
{
    $to = $_GET["to"];
    if (in_array(parse_url($to, PHP_URL_HOST), ["a.example", "b.example"], true)) {
        // ok: php-open-redirect
        header("Location: " . $to);
    }
    // ruleid: php-open-redirect
    header("Location: " . $to);
}

function host_of_parts()
{
    $to = $_GET["to"];
    $parts = parse_url($to);
    if (!empty($parts["host"]) || !empty($parts["scheme"])) {
        return;
    }
    // ok: php-open-redirect
    header("Location: " . $to);
}

function path_of_parts()
{
    $to = $_GET["to"];
    $parts = parse_url($to);
    if (!empty($parts["path"])) {
        return;
    }
    // ruleid: php-open-redirect
    header("Location: " . $to);
}

function no_host()
{
    $to = $_GET["to"];
    if (parse_url($to, PHP_URL_HOST)) {
        exit;
    }
    // ok: php-open-redirect
    header("Location: " . $to);
}

function own_host()
{
    $to = $_GET["to"];
    $host = parse_url($to, PHP_URL_HOST);
    if ($host && $host !== $_SERVER["HTTP_HOST"]) {
        $to = "/";
    }
    // ok: php-open-redirect
    header("Location: " . $to);
}

function one_slash()
{
    $to = $_GET["to"];
    if (strpos($to, "/") !== 0 || strpos($to, "//") === 0) {
        $to = "/";
    }
    // ok: php-open-redirect
    header("Location: " . $to);
}

function one_slash_the_other_way()
{
    $to = $_GET["to"];
    if (substr($to, 0, 2) === "//" || $to[0] !== "/") {
        $to = "/";
    }
    // ok: php-open-redirect
    header("Location: " . $to);
}

function any_slash()
{
    $to = $_GET["to"];
    if (substr($to, 0, 1) !== "/") {
        $to = "/";
    }
    // ruleid: php-open-redirect
    header("Location: " . $to);
}

function fits_a_path()
{
    $to = $_GET["to"];
    if (!preg_match("#^/[a-z]#", $to)) {
        $to = "/";
    }
    // ok: php-open-redirect
    header("Location: " . $to);
}

function fits_anything()
{
    $to = $_GET["to"];
    if (!preg_match("#^[a-z:/.]+#", $to)) {
        $to = "/";
    }
    // ruleid: php-open-redirect
    header("Location: " . $to);
}

function folder_begins()
{
    $base = realpath("notes");
    $path = realpath($base . "/" . $_GET["name"]);
    if (!$path || strpos($path, $base) !== 0) {
        return;
    }
    // ok: php-path-traversal
    readfile($path);
}

function folder_within()
{
    $base = realpath("notes");
    $path = realpath($base . "/" . $_GET["name"]);
    if (!$path || strpos($path, $base) === 0) {
        return;
    }
    // ruleid: php-path-traversal
    readfile($path);
}

function refuse($why)
{
    header("HTTP/1.1 400 Bad Request");
    die($why);
}

function only_digits($value)
{
    if (!ctype_digit($value)) {
        refuse("no number");
    }
}

function digits_or_nothing($value)
{
    if (empty($value)) {
        return true;
    }
    if (!ctype_digit($value)) {
        refuse("no number");
    }
    return true;
}

function complains($value)
{
    if (!ctype_digit($value)) {
        error_log("no number");
    }
}

function refused_by_functions_that_end()
{
    only_digits($_GET["a"]);
    // ok: php-command-injection
    system("ping " . $_GET["a"]);
    digits_or_nothing($_GET["b"]);
    // ok: php-command-injection
    system("ping " . $_GET["b"]);
    complains($_GET["c"]);
    // ruleid: php-command-injection
    system("ping " . $_GET["c"]);
    // ruleid: php-command-injection
    system("ping " . $_GET["d"]);
}

function each_element_refused()
{
    foreach ($_POST["ids"] as $id) {
        if (!ctype_digit($id)) {
            refuse("no number");
        }
    }
    // ok: php-command-injection
    system("kill " . implode(" ", $_POST["ids"]));
    $left = $_POST["left"];
    foreach ($left as $id) {
        if (!ctype_digit($id)) {
            break;
        }
    }
    // ruleid: php-command-injection
    system("kill " . implode(" ", $left));
    $skipped = $_POST["skipped"];
    foreach ($skipped as $id) {
        if ($id === "") {
            continue;
        }
        if (!ctype_digit($id)) {
            refuse("no number");
        }
    }
    // ok: php-command-injection
    system("kill " . implode(" ", $skipped));
    $passed = $_POST["passed"];
    foreach ($passed as $id) {
        if (strlen($id) > 20) {
            continue;
        }
        if (!ctype_digit($id)) {
            refuse("no number");
        }
    }
    // ruleid: php-command-injection
    system("kill " . implode(" ", $passed));
    $cast = $_POST["cast"];
    foreach ($cast as $id) {
        $id = (int) $id;
        echo $id;
    }
    // ruleid: php-command-injection
    system("kill " . implode(" ", $cast));
    $complained = $_POST["complained"];
    foreach ($complained as $id) {
        if (!ctype_digit($id)) {
            error_log("no number");
        }
    }
    // ruleid: php-command-injection
    system("kill " . implode(" ", $complained));
}

function each_element_written_back()
{
    foreach ($_POST as $key => $value) {
        $_POST[$key] = (int) $value;
    }
    // ok: php-command-injection
    system("kill " . $_POST["id"]);
    $some = $_GET;
    foreach ($some as $key => $value) {
        if ($key != "name") {
            $some[$key] = (int) $value;
        }
    }
    // todoruleid: php-command-injection
    system("kill " . $some["id"]);
    $other = $_GET;
    foreach ($other as $key => $value) {
        $clean[$key] = (int) $value;
    }
    // ruleid: php-command-injection
    system("kill " . $other["id"]);
}

function resolved_within_a_folder()
{
    $file = realpath("/srv/files/" . $_GET["file"]);
    if (strpos($file, "/srv/files/") !== 0) {
        die("no");
    }
    // ok: php-path-traversal
    readfile($file);
    $text = "/srv/files/" . $_GET["text"];
    if (strpos($text, "/srv/files/") !== 0) {
        die("no");
    }
    // ruleid: php-path-traversal
    readfile($text);
}

function in_another_case()
{
    $by = $_GET["by"];
    if (in_array(strtolower($by), ["asc", "desc"], true)) {
        // ok: php-command-injection
        system("sort " . strtolower($by));
    }
    // ruleid: php-command-injection
    system("sort " . $by);
}

function known_key(array $from, $name)
{
    return array_key_exists($name, $from) ? $from[$name] : "";
}

function found_under_a_key()
{
    // ruleid: php-command-injection
    system(known_key($_GET, "q"));
}

function switch_on_truth()
{
    switch (true) {
        case ctype_alnum($_GET["q"]):
            // ok: php-command-injection
            system($_GET["q"]);
            break;
        case strlen($_GET["q"]) > 3:
            // ruleid: php-command-injection
            system($_GET["q"]);
            break;
    }
}

function match_on_truth()
{
    $c = match (true) {
        $_GET["q"] === "df" => $_GET["q"],
        default => "uptime",
    };
    // ok: php-command-injection
    system($c);
}

function anchors_at_every_line()
{
    $c = $_GET["q"];
    if (!preg_match('/^[a-z0-9]+$/m', $c)) {
        return;
    }
    // ruleid: php-command-injection
    system($c);
}

function anchors_of_some_alternatives()
{
    $c = $_GET["q"];
    if (!preg_match('/^df|uptime$/', $c)) {
        return;
    }
    // ruleid: php-command-injection
    system($c);
}

function anchors_around_all_alternatives()
{
    $c = $_GET["q"];
    if (!preg_match('/^(df|uptime)$/', $c)) {
        return;
    }
    // ok: php-command-injection
    system($c);
}

function any_characters_between_anchors()
{
    $c = $_GET["q"];
    if (!preg_match('/^[;|$a-z ]+$/', $c)) {
        return;
    }
    // ruleid: php-command-injection
    system($c);
}

function ends_by_a_word_alone()
{
    preg_match('/^[a-z]+$/D', $_GET["q"]) or exit;
    // ok: php-command-injection
    system($_GET["q"]);
}
