<?php

// ruleid: php-forgery-protection-off
$resolver->setDefaults(["data_class" => User::class, "csrf_protection" => false]);
class VerifyCsrfToken extends Middleware
{
    // ruleid: php-forgery-protection-off
    protected $except = ['*'];
}
class VerifyCsrfToken extends Middleware
{
    /** What is taken without a token. */
    // ruleid: php-forgery-protection-off
    protected $except = ['/profile'];
}
class VerifyCsrfToken extends Middleware
{
    // ok: php-forgery-protection-off
    protected $except = ['payments/callback', 'api/*'];
}
class EncryptCookies extends Middleware
{
    // ok: php-forgery-protection-off
    protected $except = ['theme'];
}
class OtherCsrfToken extends Middleware
{
    // ok: php-forgery-protection-off
    protected $except = ['webhooks/stripe'];
}
// ok: php-forgery-protection-off
$resolver->setDefaults(["csrf_protection" => true]);
