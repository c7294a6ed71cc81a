<?php
$name = $_GET['name'];
// Names without a slash and a backslash stay in their folder, unless they are two points.
if (preg_match('/^[^\/?*:\\\\]+\.[^\/?*:\\\\]+$/', $name)) {
    // ok: php-path-traversal
    readfile('kept/' . $name);
}
if (preg_match('=^[^/\\\\]+\.pdf$=', $name)) {
    // ok: php-path-traversal
    readfile('kept/' . $name);
}
if (preg_match('/^[^\/\\\\]+$/', $name)) {
    // ruleid: php-path-traversal
    readfile('kept/' . $name);
}
if (preg_match('/^[^\/\\\\]*\.[^\/\\\\]*$/', $name)) {
    // ruleid: php-path-traversal
    readfile('kept/' . $name);
}
if (preg_match('/^[^?*:]+\.[^?*:]+$/', $name)) {
    // ruleid: php-path-traversal
    readfile('kept/' . $name);
}
if (preg_match('/[^\/\\\\]+\.[^\/\\\\]+/', $name)) {
    // ruleid: php-path-traversal
    readfile('kept/' . $name);
}
