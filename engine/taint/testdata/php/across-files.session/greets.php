<?php session_start(); ?>
<!-- ruleid: php-stored-xss -->
<p>Hello <?php echo $_SESSION['account_shown']; ?></p>
<!-- ok: php-stored-xss -->
<p>Hello <?php echo $_SESSION['account_escaped']; ?></p>
<!-- ok: php-stored-xss -->
<p>Hello <?php echo $_SESSION['account_number'], $_SESSION['account_tongue'], $_SESSION['account_unknown']; ?></p>
<!-- ok: php-stored-xss -->
<p>Hello <?php echo htmlspecialchars($_SESSION['account_shown']); ?></p>
<?php
function greeting()
{
    // ruleid: php-stored-xss
    return print "<b>{$_SESSION['account_shown']}</b>";
}

// ok: php-stored-xss
echo $_SESSION['account_named'];
// ruleid: php-stored-xss
echo $_SESSION['account_nick'];
