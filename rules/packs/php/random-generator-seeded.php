<?php

// ruleid: php-random-generator-seeded
mt_srand(time());
// ruleid: php-random-generator-seeded
srand((double) microtime() * 1000000);
// ruleid: php-random-generator-seeded
mt_srand(42);
// ok: php-random-generator-seeded
mt_srand();
// ok: php-random-generator-seeded
$n = random_int(1, 6);
