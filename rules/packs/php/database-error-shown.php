<?php

// ruleid: php-database-error-shown
$rows = mysqli_query($db, $sql) or die(mysqli_error($db));
// ruleid: php-database-error-shown
echo "Failed: " . pg_last_error($db);
// ok: php-database-error-shown
error_log(mysqli_error($db));
// ok: php-database-error-shown
die("Please try again later");
try {
    $pdo = new PDO($dsn, $user, $password);
} catch (PDOException $e) {
    // ok: php-database-error-shown
    error_log($e->getMessage());
    // ruleid: php-database-error-shown
    die("No connection: " . $e->getMessage());
}
try {
    $name = parse($text);
} catch (InvalidArgumentException $e) {
    // ok: php-database-error-shown
    echo $e->getMessage();
}
$conn = new mysqli($server, $name, $word, $base);
if ($conn->connect_error) {
    // ruleid: php-database-error-shown
    die("Connection failed: " . $conn->connect_error);
}
// ruleid: php-database-error-shown
echo "Error: " . $sql . "<br>" . $conn->error;
// ok: php-database-error-shown
echo "Error: " . $form->error;
// ok: php-database-error-shown
error_log($conn->error);
try {
    $statement = $pdo->query($sql);
    $row = $statement->fetch();
} catch (Exception $e) {
    // ruleid: php-database-error-shown
    echo $e->getMessage();
    die();
}
try {
    $page = render($text);
} catch (Exception $e) {
    // ok: php-database-error-shown
    echo $e->getMessage();
}
// ruleid: php-database-error-shown
$error = "Not saved: " . mysqli_error($conn);
// ok: php-database-error-shown
$logged = mysqli_error($conn);

function answerOf($db) {
    $response = ['success' => false];
    try {
        $stmt = $db->prepare('SELECT 1');
        $stmt->execute();
    } catch (Exception $e) {
        // ruleid: php-database-error-shown
        $response['message'] = 'It failed: ' . $e->getMessage();
        // ok: php-database-error-shown
        $entry['message'] = 'It failed: ' . $e->getMessage();
    }
    return $response;
}

function uncaught($exception) {
    // ok: php-database-error-shown
    error_log($exception->getMessage());
    // ruleid: php-database-error-shown
    echo json_encode(['error' => $exception->getMessage()]);
}
set_exception_handler('uncaught');
