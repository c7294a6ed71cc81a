<h1><?php
function line($text)
{
    // ruleid: php-reflected-xss
    echo "<li>" . $text . "</li>";
}

// ruleid: php-reflected-xss
echo "Results for " . $_GET["q"];
$name = $_POST["name"] ?? "";
// ruleid: php-reflected-xss
print "<p>Hello $name</p>";
// ruleid: php-reflected-xss
printf("<p>%s</p>", $_COOKIE["name"]);
line($_GET["item"]);
foreach ($_POST as $key => $value) {
    // ruleid: php-reflected-xss
    echo "$key = $value";
}
// ruleid: php-reflected-xss
die("No such page: " . $_SERVER["REQUEST_URI"]);
// ok: php-reflected-xss
echo htmlspecialchars($_GET["q"], ENT_QUOTES);
// ok: php-reflected-xss
echo "<p>" . (int) $_GET["n"] . "</p>";
// ok: php-reflected-xss
echo esc_html($name);
// ok: php-reflected-xss
echo "<a href='/search?q=" . urlencode($_GET["q"]) . "'>again</a>";
// ok: php-reflected-xss
echo isset($_GET["q"]) ? "yes" : "no";
if (in_array($name, ["Eve", "Bob"], true)) {
    // ok: php-reflected-xss
    echo $name;
}
?></h1>
