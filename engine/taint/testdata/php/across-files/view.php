<?php
// What this page shows was set by who includes it.
// ok: php-command-injection
system($pageCommand);
// ok: php-command-injection
system($pageConstant);
