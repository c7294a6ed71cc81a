<?php
// ruleid: php-file-checked-then-opened
if (!file_exists($path)) {
    file_put_contents($path, $text);
}
// ruleid: php-file-checked-then-opened
if (is_writable($path)) {
    $f = fopen($path, "w");
    fwrite($f, $text);
}
// ok: php-file-checked-then-opened
$f = fopen($path, "x");
// ok: php-file-checked-then-opened
if (!file_exists($path)) {
    exit("no such file");
}
