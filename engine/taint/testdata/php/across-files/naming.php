<?php
// The program calls its own function, and not that of the tests.

// ok: php-reflected-xss
echo '<p>' . known_name();
// ruleid: php-reflected-xss
echo '<p>' . $_GET['name'];
