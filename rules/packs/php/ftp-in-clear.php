<?php

// ruleid: php-ftp-in-clear
$a = ftp_connect("files.example");
// ruleid: php-ftp-in-clear
$b = ftp_connect($host, 21, 30);
// ok: php-ftp-in-clear
$c = ftp_ssl_connect("files.example");
// ok: php-ftp-in-clear
$d = fsockopen($host, 443);
