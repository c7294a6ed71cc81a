<?php
session_start();

$account = trim($_POST['account'] ?? '');
if (known($account, $_POST['code'])) {
    $_SESSION['account_shown'] = $account;
    $_SESSION['account_escaped'] = htmlspecialchars($account);
    $_SESSION['account_number'] = (int) $_POST['number'];
}
if (in_array($_GET['tongue'], ['de', 'en'])) {
    $_SESSION['account_tongue'] = $_GET['tongue'];
}

function asked()
{
    $named = $_POST['named'];
    return strlen($named);
}

function named($named)
{
    $_SESSION['account_named'] = $named;
}

function nicknamed()
{
    $nick = $_REQUEST['nick'];
    $_SESSION['account_nick'] = $nick;
}
