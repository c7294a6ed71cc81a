<?php

function quoted()
{
    $q = $_GET["q"];
    // ok: php-command-injection
    system("ping " . escapeshellarg($q));
    // ruleid: php-command-injection
    system("ping " . $q);
}

function quoted_for_another_place()
{
    $q = htmlspecialchars($_GET["q"]);
    // ruleid: php-command-injection
    system("ping " . $q);
    // ok: php-reflected-xss
    echo "<b>" . $q;
    // ruleid: php-reflected-xss
    echo "<b>" . $_GET["q"];
}

function number()
{
    // ok: php-command-injection
    system("head -n " . (int) $_GET["n"]);
    // ok: php-command-injection
    system("head -n " . intval($_GET["n"]));
    // ok: php-command-injection
    system("head -n " . ($_GET["n"] + 0));
    $n = $_GET["n"];
    settype($n, "integer");
    // ok: php-command-injection
    system("head -n " . $n);
    // ruleid: php-command-injection
    system("head -n " . (string) $_GET["n"]);
}

function base_name()
{
    $q = basename($_GET["q"]);
    // ok: php-path-traversal
    readfile("/srv/" . $q);
    // ruleid: php-path-traversal
    readfile("/srv/" . $_GET["q"]);
}

function filtered()
{
    $n = filter_var($_GET["n"], FILTER_VALIDATE_INT);
    // ok: php-command-injection
    system("head -n " . $n);
    $m = filter_input(INPUT_GET, "m", FILTER_VALIDATE_INT);
    // ok: php-command-injection
    system("head -n " . $m);
    $o = filter_input(INPUT_GET, "o");
    // ruleid: php-command-injection
    system("head -n " . $o);
}

function of_own_making($x)
{
    return escapeshellarg($x);
}

function in_a_function()
{
    // ok: php-command-injection
    system("ping " . of_own_making($_GET["q"]));
}

function on_one_branch($strict)
{
    $q = $_GET["q"];
    if ($strict) {
        $q = escapeshellarg($q);
    }
    // ruleid: php-command-injection
    system("ping " . $q);
}

function on_both_branches($strict)
{
    $q = $_GET["q"];
    if ($strict) {
        $q = escapeshellarg($q);
    } else {
        $q = (int) $q;
    }
    // ok: php-command-injection
    system("ping " . $q);
}

function mapped()
{
    // ok: php-command-injection
    system(implode(" ", array_map("escapeshellarg", $_GET["qs"])));
    // ok: php-command-injection
    system(implode(" ", array_map(fn($x) => escapeshellarg($x), $_GET["qs"])));
}

function hashed()
{
    // ok: php-command-injection
    system("cat /srv/" . md5($_GET["q"]));
}

function replaced()
{
    // ok: php-command-injection
    system("cat " . preg_replace('/[^a-z0-9]/', "", $_GET["q"]));
    // ruleid: php-command-injection
    system("cat " . preg_replace('/[;]/', "", $_GET["q"]));
}

function escaped_for_quotes(mysqli $db)
{
    $q = $db->real_escape_string($_GET["q"]);
    // ok: php-sql-injection
    $db->query("SELECT * FROM t WHERE a = '" . $q . "' AND b = 1");
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t WHERE a = " . $q . " AND b = 1");
    // ok: php-sql-injection
    $db->query("SELECT * FROM t WHERE a LIKE '%$q%'");
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t LIMIT $q");
    $where = "a = '" . $q . "'";
    // ok: php-sql-injection
    $db->query("SELECT * FROM t WHERE " . $where);
    $order = "a DESC, " . $q;
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t ORDER BY " . $order);
    $sql = "SELECT * FROM t WHERE a = 'x' AND b = '";
    $sql .= $q;
    $sql .= "'";
    // ok: php-sql-injection
    $db->query($sql);
    $sql = "SELECT * FROM t WHERE a = 'x' AND b = ";
    $sql .= $q;
    // ruleid: php-sql-injection
    $db->query($sql);
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t WHERE a = '" . $_GET["q"] . "'");
}

function in_format(mysqli $db)
{
    // ok: php-sql-injection
    $db->query(sprintf("SELECT * FROM t WHERE a = %d AND b = '%s'", $_GET["a"], $db->real_escape_string($_GET["b"])));
    // ruleid: php-sql-injection
    $db->query(sprintf("SELECT * FROM t WHERE a = %d AND b = %s", $_GET["a"], $db->real_escape_string($_GET["b"])));
    // ruleid: php-sql-injection
    $db->query(sprintf('SELECT * FROM t WHERE a = %2$s AND b = %1$d', 1, $_GET["b"]));
    // ok: php-sql-injection
    $db->query(vsprintf("SELECT * FROM t WHERE a = %u", [$_GET["a"]]));
    // ruleid: php-sql-injection
    $db->query(vsprintf("SELECT * FROM t WHERE a = %s", [$_GET["a"]]));
    // ok: php-reflected-xss
    printf("<p>%d</p>", $_GET["a"]);
    // ruleid: php-reflected-xss
    printf("<p>%s</p>", $_GET["a"]);
}

function in_a_page()
{
    $q = htmlspecialchars($_GET["q"], ENT_QUOTES);
    // ok: php-reflected-xss
    echo "<p title='" . $q . "'>$q</p>";
    // ruleid: php-reflected-xss
    echo "<p title=" . $q . ">";
    // ruleid: php-reflected-xss
    echo "<a href='" . $q . "'>";
    // ok: php-reflected-xss
    echo "<img alt='' src='" . $q . "'>";
    // ruleid: php-reflected-xss
    echo "<iframe src='" . $q . "'>";
    // ok: php-reflected-xss
    echo "<a href='/search?q=" . $q . "'>";
    // ruleid: php-reflected-xss
    echo "<a href='/search' onclick=\"go('$q')\">";
    echo "<script>";
    // ruleid: php-reflected-xss
    echo "var x = " . $q . ";";
    // ok: php-reflected-xss
    echo "var y = '" . $q . "';";
    // ok: php-reflected-xss
    echo "var z = " . json_encode($_GET["q"]) . ";";
    // ruleid: php-reflected-xss
    echo "setTimeout('$q', 1);";
    echo "</script>";
    // ok: php-reflected-xss
    echo $q;
    $row = "<td>" . $q . "</td>";
    echo "<tr ";
    echo ">";
    // ok: php-reflected-xss
    echo $row;
}

function between_tags()
{
    $q = htmlspecialchars($_GET["q"]);
    ?>
    <script type="text/javascript">
    // It's a comment.
    // ruleid: php-reflected-xss
    var x = <?= $q ?>;
    // ok: php-reflected-xss
    var y = "<?= $q ?>";
    </script>
    <?php // ok: php-reflected-xss
    echo $q; ?>
    <p class="<?= $q /* ok: php-reflected-xss */ ?>">
    <?php // ruleid: php-reflected-xss
    ?><p class=<?= $q ?>>
    <!-- ruleid: php-reflected-xss -->
    <p <?php echo $q ?>>
    <?php
}

function escaped_but_not_the_quotes()
{
    $q = htmlspecialchars($_GET["q"], ENT_NOQUOTES);
    // ok: php-reflected-xss
    echo "<p>" . $q . "</p>";
    // ruleid: php-reflected-xss
    echo "<p title='" . $q . "'>";
    // ruleid: php-reflected-xss
    echo "<p title='" . strip_tags($_GET["q"]) . "'>";
}

function answers_compared()
{
    $q = $_GET["q"];
    if (preg_match("/^[a-z]+$/", $q) === 1) {
        // ok: php-command-injection
        system("ping " . $q);
    }
    if (preg_match("/^[a-z]+$/", $q) !== 1) {
        // ruleid: php-command-injection
        system("ping " . $q);
    }
    if (preg_match("/^[a-z]+$/", $q) > 0) {
        // ok: php-command-injection
        system("ping " . $q);
    }
    if (filter_var($q, FILTER_VALIDATE_INT) !== false) {
        // ok: php-command-injection
        system("ping " . $q);
    }
    if (preg_match("/^[a-z]+$/", $q) !== false) {
        // ruleid: php-command-injection
        system("ping " . $q);
    }
    if (strcmp($q, "a") == 0) {
        // ok: php-command-injection
        system("ping " . $q);
    }
    if (strcmp($q, "a")) {
        // ruleid: php-command-injection
        system("ping " . $q);
    }
}

function slashes_taken_out()
{
    $name = preg_replace("#[/\\\\]#", "", $_GET["name"]);
    // ok: php-path-traversal
    readfile("notes/" . $name);
    $other = preg_replace("#[:]#", "", $_GET["name"]);
    // ruleid: php-path-traversal
    readfile("notes/" . $other);
}

function in_common_with_a_list()
{
    $both = array_intersect($_GET["names"], ["uptime", "df"]);
    // ok: php-command-injection
    system(reset($both));
    $any = array_intersect(["uptime"], $_GET["names"]);
    // ok: php-command-injection
    system(reset($any));
    $none = array_intersect($_POST["names"], $_GET["names"]);
    // ruleid: php-command-injection
    system(reset($none));
}

function dates()
{
    $day = (new DateTime($_GET["day"]))->format("Y-m-d");
    // ok: php-command-injection
    system("cal " . $day);
}

function read_as_an_address()
{
    // ruleid: php-server-side-request-forgery
    get_headers($_GET["url"]);
    // ok: php-server-side-request-forgery
    get_headers(FOLDER . $_GET["name"]);
    // ok: php-server-side-request-forgery
    get_headers("notes-" . $_GET["name"]);
    // ruleid: php-server-side-request-forgery
    get_headers("http://" . $_GET["host"] . "/status");
    // ok: php-server-side-request-forgery
    get_headers("http://example.org/" . $_GET["name"]);
}

function without_tags()
{
    $line = preg_replace('/[^\w @#"\':.,()+-]/i', '_', $_GET["line"]);
    // ok: php-reflected-xss
    echo "<p>" . $line . "</p>";
    $other = preg_replace('/[^\w<>]/', '_', $_GET["other"]);
    // ruleid: php-reflected-xss
    echo "<p>" . $other . "</p>";
}

function entries_of_uploads()
{
    // ok: php-command-injection
    system("head -c " . $_FILES["picture"]["size"] . " notes");
    // ruleid: php-command-injection
    system("file " . $_FILES["picture"]["name"]);
    // ruleid: php-command-injection
    system("head -c " . $_GET["size"]);
    // ruleid: php-reflected-xss
    echo $_GET["error"];
}

function columns_of_numbers($db)
{
    $row = mysqli_fetch_assoc(mysqli_query($db, "SELECT * FROM posts"));
    // ok: php-stored-xss
    echo "<a href='/read?id=" . $row["id"] . "'>" . $row["view_count"] . "</a>";
    // ruleid: php-stored-xss
    echo "<p>" . $row["title"] . "</p>";
}

function encodings_undone()
{
    $q = $_GET["q"];
    // ok: php-reflected-xss
    echo "<p>" . htmlspecialchars($q) . "</p>";
    // ruleid: php-reflected-xss
    echo "<p>" . html_entity_decode(htmlentities($q, ENT_QUOTES)) . "</p>";
    // ok: php-command-injection
    system("fetch " . urlencode($q));
    // ruleid: php-command-injection
    system("fetch " . urldecode(urlencode($q)));
}

function headers_of_any_name()
{
    // ruleid: php-command-injection
    system("date -d " . $_SERVER["HTTP_X_SINCE"]);
    // ok: php-command-injection
    system("ls " . $_SERVER["DOCUMENT_ROOT"]);
}

function without_a_shell($pipes)
{
    // ok: php-command-injection
    proc_open(["ls", "--", $_GET["q"]], [], $pipes);
    // ruleid: php-command-injection
    proc_open("ls -- " . $_GET["q"], [], $pipes);
    // ruleid: php-command-injection
    proc_open([$_GET["q"], "-l"], [], $pipes);
}

function what_a_command_prints()
{
    // ruleid: php-command-injection
    system("echo " . shell_exec("cat /tmp/message"));
    // ok: php-command-injection
    system("echo " . shell_exec("git rev-parse HEAD"));
}

function in_a_script()
{
    $q = $_GET["q"];
    // ruleid: php-reflected-xss
    echo "<script>var q = '" . addslashes($q) . "';</script>";
    // ok: php-reflected-xss
    echo "<script>var q = '" . htmlspecialchars($q, ENT_QUOTES) . "';</script>";
}

function of_a_number($v): int
{
    return $v;
}

function numbers()
{
    $q = $_GET["q"];
    // ok: php-command-injection
    system("head -n " . 2 * $q);
    // ok: php-command-injection
    system("head -n " . of_a_number($q));
}

function keys_within_texts($db)
{
    $row = mysqli_fetch_assoc(mysqli_query($db, "SELECT * FROM posts"));
    // ok: php-stored-xss
    echo "<a href='/read?id=$row[id]'>read</a>";
    // ruleid: php-stored-xss
    echo "<p>$row[title]</p>";
    $map = ["tool" => "df", "q" => $_GET["q"]];
    // ok: php-command-injection
    system("man $map[tool]");
    // ruleid: php-command-injection
    system("man $map[q]");
}

function put_back(PDO $db)
{
    $_GET["id"] = (int) $_GET["id"];
    // ok: php-sql-injection
    $db->query("SELECT * FROM t WHERE id = " . $_GET["id"]);
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t WHERE id = " . $_GET["other"]);
    if (!isset($_POST["page"])) {
        $_POST["page"] = 1;
    }
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t LIMIT " . $_POST["page"]);
    $_POST["name"] = trim($_POST["name"]);
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t WHERE name = '" . $_POST["name"] . "'");
    $_GET["id"] = $_GET["other"];
    // ruleid: php-sql-injection
    $db->query("SELECT * FROM t WHERE id = " . $_GET["id"]);
}

function counted()
{
    $db = new PDO("sqlite:shop");
    $rows = $db->query("SELECT COUNT(*) AS n FROM users WHERE role = 'user'")->fetch();
    // ok: php-stored-xss
    echo $rows["n"];
    $rows = $db->query("SELECT COUNT(*) AS n, name FROM users")->fetch();
    // ruleid: php-stored-xss
    echo $rows["name"];
}

function encoded_and_back()
{
    $c = base64_encode($_GET["q"]);
    // ok: php-command-injection
    system("echo " . $c);
    // ruleid: php-command-injection
    system("echo " . base64_decode($c));
}
