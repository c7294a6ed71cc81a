<?php

// ruleid: php-server-side-request-forgery
$page = file_get_contents($_GET["url"]);
$ch = curl_init();
// ruleid: php-server-side-request-forgery
curl_setopt($ch, CURLOPT_URL, $_POST["url"]);
// ruleid: php-server-side-request-forgery
$other = curl_init("https://" . $_GET["host"] . "/status");
$client = new GuzzleHttp\Client();
// ruleid: php-server-side-request-forgery
$client->request("GET", $_GET["target"]);
// ok: php-server-side-request-forgery
$client->get("https://api.example/items/" . $_GET["id"]);
// ok: php-server-side-request-forgery
$item = file_get_contents("https://api.example/items/" . urlencode($_GET["id"]));
$feeds = ["a" => "https://a.example/feed", "b" => "https://b.example/feed"];
// ok: php-server-side-request-forgery
$feed = file_get_contents($feeds[$_GET["feed"]] ?? $feeds["a"]);
// ok: php-server-side-request-forgery
curl_setopt($ch, CURLOPT_POSTFIELDS, $_POST["text"]);

function several($ch)
{
    // ruleid: php-server-side-request-forgery
    curl_setopt_array($ch, [CURLOPT_URL => $_GET["u"], CURLOPT_RETURNTRANSFER => true]);
    // ok: php-server-side-request-forgery
    curl_setopt_array($ch, [CURLOPT_URL => "https://api.example.com/", CURLOPT_POSTFIELDS => $_GET["u"]]);
}
