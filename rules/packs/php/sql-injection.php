<?php

class Users
{
    private PDO $db;

    public function __construct(PDO $db)
    {
        $this->db = $db;
    }

    public function find(string $name)
    {
        // ruleid: php-sql-injection
        return $this->db->query("SELECT * FROM users WHERE name = '" . $name . "'");
    }

    public function findSafely(string $name)
    {
        // ok: php-sql-injection
        $statement = $this->db->prepare("SELECT * FROM users WHERE name = ?");
        $statement->execute([$name]);
        return $statement->fetchAll();
    }
}

class Pages
{
    private $db;

    public function __construct()
    {
        $this->db = new PDO('sqlite:pages.db');
    }

    public function named()
    {
        // ruleid: php-sql-injection
        $this->db->prepare("SELECT * FROM pages WHERE name = '" . $_GET['name'] . "'")->execute();
        // ok: php-sql-injection
        $this->db->prepare("SELECT * FROM pages WHERE name = ?")->execute([$_GET['name']]);
    }
}

function show(PDO $pdo, mysqli $conn)
{
    $id = $_GET["id"];
    // ruleid: php-sql-injection
    $a = $pdo->query("SELECT * FROM users WHERE id = " . $id);
    $sql = "SELECT * FROM users WHERE name = '$_POST[name]'";
    // ruleid: php-sql-injection
    $b = mysqli_query($conn, $sql);
    // ruleid: php-sql-injection
    $c = $conn->query("SELECT * FROM users WHERE name = '{$_COOKIE["name"]}'");
    $where = [];
    $where[] = "name = '" . $_GET["name"] . "'";
    // ruleid: php-sql-injection
    $d = $pdo->prepare("SELECT * FROM users WHERE " . implode(" AND ", $where));
    $users = new Users($pdo);
    $users->find($_GET["name"]);
    $users->findSafely($_GET["name"]);
    return [$a, $b, $c, $d];
}

function showSafely(PDO $pdo, mysqli $conn)
{
    // ok: php-sql-injection
    $a = $pdo->query("SELECT * FROM users WHERE id = " . (int) $_GET["id"]);
    // ok: php-sql-injection
    $b = $pdo->query("SELECT * FROM users WHERE id = " . intval($_GET["id"]));
    // ok: php-sql-injection
    $c = mysqli_query($conn, "SELECT * FROM users WHERE name = '" . mysqli_real_escape_string($conn, $_GET["name"]) . "'");
    // ok: php-sql-injection
    $d = $pdo->query("SELECT * FROM users WHERE name = " . $pdo->quote($_GET["name"]));
    $columns = ["name" => "name", "price" => "price"];
    // ok: php-sql-injection
    $e = $pdo->query("SELECT * FROM users ORDER BY " . ($columns[$_GET["sort"]] ?? "name"));
    if (in_array($_GET["sort"], ["name", "price"], true)) {
        // ok: php-sql-injection
        $pdo->query("SELECT * FROM users ORDER BY " . $_GET["sort"]);
    }
    if (!ctype_digit($_GET["n"])) {
        return [];
    }
    // ok: php-sql-injection
    $f = $pdo->query("SELECT * FROM users LIMIT " . $_GET["n"]);
    $order = $_GET["desc"] ? "DESC" : "ASC";
    // ok: php-sql-injection
    $g = $pdo->query("SELECT * FROM users ORDER BY name " . $order);
    return [$a, $b, $c, $d, $e, $f, $g];
}

function importLines(PDO $pdo)
{
    $file = fopen("/srv/import/names.txt", "r");
    while (($line = fgets($file)) !== false) {
        // ruleid: php-sql-injection
        $pdo->exec("INSERT INTO names VALUES ('" . $line . "')");
        // ok: php-sql-injection
        $pdo->exec("INSERT INTO sizes VALUES (" . strlen($line) . ")");
    }
}

class Orders extends CI_Controller
{
    public function show($id)
    {
        // ruleid: php-sql-injection
        $this->db->query("SELECT * FROM orders WHERE id = $id");
        $name = $this->input->get("name");
        // ruleid: php-sql-injection
        $this->db->where("name = '$name'");
        // ok: php-sql-injection
        $this->db->where("name", $name);
        // ok: php-sql-injection
        $this->db->query("SELECT * FROM orders WHERE name = ?", [$name]);
        // ok: php-sql-injection
        $this->db->query("SELECT * FROM orders WHERE name = " . $this->db->escape($name));
        // ruleid: php-sql-injection
        $this->db->query("SELECT * FROM orders WHERE size = " . $this->db->escape_str($name));
    }
}

class SiteController extends \yii\web\Controller
{
    public function actionIndex()
    {
        $id = \Yii::$app->request->get("id");
        // ruleid: php-sql-injection
        $all = \Yii::$app->db->createCommand("SELECT * FROM t WHERE id = $id")->queryAll();
        // ok: php-sql-injection
        return $all + \Yii::$app->db->createCommand("SELECT * FROM t WHERE id = :id", [":id" => $id])->queryAll();
    }
}

class ArticlesController extends \Cake\Controller\Controller
{
    public function index()
    {
        $q = $this->request->getQuery("q");
        $connection = \Cake\Datasource\ConnectionManager::get("default");
        // ruleid: php-sql-injection
        $connection->execute("SELECT * FROM a WHERE t = '$q'");
        // ok: php-sql-injection
        $connection->execute("SELECT * FROM a WHERE t = ?", [$q]);
    }
}

function saved_by_any_object($store)
{
    $name = $_POST["name"];
    // ruleid: php-sql-injection
    $store->exec("INSERT INTO users VALUES ('$name')");
    // ok: php-sql-injection
    $store->run("Updated $name");
}

// What is written as a date is written is one.
function isDate($text)
{
    $day = DateTime::createFromFormat('Y-m-d', $text);
    return $day && $day->format('Y-m-d') === $text;
}

function purchases($db)
{
    if (isDate($_GET['from'])) {
        $from = $_GET['from'];
        // ok: php-sql-injection
        mysqli_query($db, "SELECT * FROM purchases WHERE day > '$from'");
    }
    $until = $_GET['until'];
    // ruleid: php-sql-injection
    mysqli_query($db, "SELECT * FROM purchases WHERE day < '$until'");
}
