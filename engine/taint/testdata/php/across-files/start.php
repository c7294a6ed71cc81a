<?php
// What begins here is shown by the file that includes it.
$referrer = $_SERVER["HTTP_REFERER"];
