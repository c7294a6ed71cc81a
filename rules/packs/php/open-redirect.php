<?php

use Illuminate\Http\Request;
use Symfony\Component\HttpFoundation\RedirectResponse;

// ruleid: php-open-redirect
header("Location: " . $_GET["next"]);
$next = $_POST["next"] ?? "/";
// ruleid: php-open-redirect
header("location: $next", true, 302);
// ruleid: php-open-redirect
wp_redirect($_REQUEST["to"]);
function go(Request $request)
{
    // ruleid: php-open-redirect
    return redirect($request->input("next"));
}
function leave($address)
{
    // ruleid: php-open-redirect
    return new RedirectResponse($address);
}
leave($_GET["url"]);
// ok: php-open-redirect
header("Location: /items/" . $_GET["id"]);
// ok: php-open-redirect
header("Location: https://shop.example/items/" . $_GET["id"]);
$targets = ["home" => "/home", "cart" => "/cart"];
// ok: php-open-redirect
header("Location: " . ($targets[$_GET["next"]] ?? "/"));
// ok: php-open-redirect
wp_redirect(wp_validate_redirect($_GET["to"], "/"));
// ok: php-open-redirect
header("X-Next: " . $_GET["next"]);

function moved()
{
    // ruleid: php-open-redirect
    header("Refresh: 0; url=" . $_GET["to"]);
    // ok: php-open-redirect
    header("Refresh: 0; url=/next?" . $_GET["to"]);
    // ruleid: php-open-redirect
    header(sprintf("Location: %s", str_replace("a/b", "", $_GET["to"])));
}

function onward(\Symfony\Component\HttpFoundation\Request $request)
{
    // ok: php-open-redirect
    header("Location: " . $request->server->get("DOCUMENT_ROOT"));
    // ok: php-open-redirect
    header("Location: " . $request->attributes->get("_route"));
    // ruleid: php-open-redirect
    header("Location: " . $request->server->get("HTTP_REFERER"));
    // ruleid: php-open-redirect
    header("Location: " . $request->attributes->get("next"));
    // ruleid: php-open-redirect
    header("Location: " . $request->query->get("_target"));
}

function homeward(\Symfony\Component\HttpFoundation\Request $request)
{
    $url = $request->query->get("next");
    if (!\GuzzleHttp\Psr7\Uri::isAbsolutePathReference(new \GuzzleHttp\Psr7\Uri($url))) {
        // ruleid: php-open-redirect
        header("Location: " . $url);
        return;
    }
    // ok: php-open-redirect
    header("Location: " . $url);
}

function back(\Symfony\Component\HttpFoundation\Request $request)
{
    // ok: php-open-redirect
    return new RedirectResponse($request->headers->get('referer'));
}

function forth(\Symfony\Component\HttpFoundation\Request $request)
{
    // ruleid: php-open-redirect
    return new RedirectResponse($request->headers->get('x-next'));
}
