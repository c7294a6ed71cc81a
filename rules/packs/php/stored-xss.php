<?php

function users(PDO $pdo, $db)
{
    $statement = $pdo->query("SELECT id, name FROM users");
    foreach ($statement->fetchAll() as $row) {
        // ruleid: php-stored-xss
        echo "<li>" . $row["name"] . "</li>";
        // ok: php-stored-xss
        echo "<li>" . htmlspecialchars($row["name"], ENT_QUOTES) . "</li>";
        // ok: php-stored-xss
        echo "<li>" . (int) $row["id"] . "</li>";
    }
    $row = mysqli_fetch_assoc(mysqli_query($db, "SELECT name FROM users"));
    // ruleid: php-stored-xss
    echo $row["name"];
    // ok: php-stored-xss
    echo json_encode($row, JSON_HEX_TAG);
}

function rows_of_an_answer(PDO $pdo)
{
    $answer = $pdo->query("SELECT id, name FROM users");
    foreach ($answer as $row) {
        // ruleid: php-stored-xss
        echo "<li>" . $row["name"];
        // ok: php-stored-xss
        echo "<li>" . htmlspecialchars($row["name"]);
    }
    // ok: php-stored-xss
    echo $answer->rowCount();
}

function comments($db)
{
    $statement = $db->prepare("SELECT name FROM comments");
    $statement->execute();
    while ($row = $statement->fetch(PDO::FETCH_NUM)) {
        // ruleid: php-stored-xss
        echo ucfirst($row[0]);
    }
    $file = fopen("/srv/notes.txt", "r");
    // ruleid: php-stored-xss
    echo fgets($file);
    // ok: php-stored-xss
    echo htmlspecialchars(fgets($file));
}

function plain($value)
{
    if (is_array($value)) {
        return array_map("plain", $value);
    }
    return stripslashes($value);
}

function articles(PDOStatement $answer)
{
    while ($row = plain($answer->fetch())) {
        // ok: php-stored-xss
        echo '<tr id="' . $row["id"] . '">';
        // ruleid: php-stored-xss
        echo $row["title"];
    }
}

function options(mysqli_result $answer)
{
    while (list($id, $name) = $answer->fetch_row()) {
        // ok: php-stored-xss
        echo '<option value="' . $id . '">';
        // ruleid: php-stored-xss
        echo $name;
    }
}
