<?php

// ruleid: php-rest-route-open-to-everyone
register_rest_route("shop/v1", "/settings", ["methods" => "POST", "callback" => "save", "permission_callback" => "__return_true"]);
// ruleid: php-rest-route-open-to-everyone
register_rest_route("shop/v1", "/item", ["methods" => WP_REST_Server::EDITABLE, "callback" => "save", "permission_callback" => "__return_true"]);
// ok: php-rest-route-open-to-everyone
register_rest_route("shop/v1", "/items", ["methods" => "GET", "callback" => "items", "permission_callback" => "__return_true"]);
// ok: php-rest-route-open-to-everyone
register_rest_route("shop/v1", "/settings", ["methods" => "POST", "callback" => "save", "permission_callback" => "may_edit"]);
