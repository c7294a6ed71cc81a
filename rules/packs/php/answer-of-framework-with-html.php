<?php

use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpFoundation\JsonResponse;
use Illuminate\Support\HtmlString;

function hello(Request $request)
{
    $name = $request->query->get("name");
    // ruleid: php-answer-of-framework-with-html
    $a = new Response("<p>Hello " . $name . "</p>");
    // ruleid: php-answer-of-framework-with-html
    $b = new HtmlString("<b>" . $name . "</b>");
    // ruleid: php-answer-of-framework-with-html
    $c = response("<p>" . $_GET["q"] . "</p>");
    // ok: php-answer-of-framework-with-html
    $d = new Response("<p>Hello " . htmlspecialchars($name) . "</p>");
    // ok: php-answer-of-framework-with-html
    $e = new JsonResponse(["name" => $name]);
    // ok: php-answer-of-framework-with-html
    $f = new Response("<p>" . $request->query->getInt("n") . "</p>");
    // ok: php-answer-of-framework-with-html
    $g = new HtmlString("<b>" . e($name) . "</b>");
    return [$a, $b, $c, $d, $e, $f, $g];
}

$app->get("/hello/{name}", function (\Psr\Http\Message\ServerRequestInterface $request, \Psr\Http\Message\ResponseInterface $response, array $args) {
    // ruleid: php-answer-of-framework-with-html
    $response->getBody()->write("Hello " . $args["name"]);
    $q = $request->getQueryParams()["q"];
    // ruleid: php-answer-of-framework-with-html
    $response->getBody()->write("Hello " . $q);
    // ok: php-answer-of-framework-with-html
    $response->getBody()->write("Hello " . htmlspecialchars($q));
    // ok: php-answer-of-framework-with-html
    $response->getBody()->write(json_encode(["q" => $q]));
    return $response;
});

class Pages extends \Symfony\Bundle\FrameworkBundle\Controller\AbstractController
{
    public function __construct(private \Twig\Environment $twig, private $renderer)
    {
    }

    public function page(\Symfony\Component\HttpFoundation\Request $request)
    {
        $html = $this->twig->render("page.html.twig", ["name" => $request->query->get("name")]);
        // ok: php-answer-of-framework-with-html
        return new \Symfony\Component\HttpFoundation\Response($html);
    }

    public function view(\Symfony\Component\HttpFoundation\Request $request)
    {
        // ok: php-answer-of-framework-with-html
        return new \Symfony\Component\HttpFoundation\Response($this->renderView("page.html.twig", ["name" => $request->query->get("name")]));
    }

    public function rendered(\Symfony\Component\HttpFoundation\Request $request)
    {
        // ok: php-answer-of-framework-with-html
        return new \Symfony\Component\HttpFoundation\Response($this->renderer->render("page.html.twig", ["name" => $request->query->get("name")]));
    }

    public function own(\Symfony\Component\HttpFoundation\Request $request)
    {
        // ruleid: php-answer-of-framework-with-html
        return new \Symfony\Component\HttpFoundation\Response((new Frame())->render($request->query->get("name")));
    }
}

class Frame
{
    public function render($text)
    {
        return "<div>$text</div>";
    }
}
