<?php
// What this file asks for and shows is found in it, and not again wherever it is included.
$word = asked("word");
// ruleid: php-command-injection
system("echo " . $word);
