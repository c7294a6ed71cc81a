<?php
// ok: php-sql-injection
mysqli_query($db, 'SELECT * FROM rules WHERE val=' . db_input($_GET['q']));
// ruleid: php-sql-injection
mysqli_query($db, 'SELECT * FROM rules WHERE val=' . db_input($_GET['q'], false));
