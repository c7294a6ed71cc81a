<?php

function items(WP_REST_Request $request)
{
    global $wpdb;
    // ruleid: php-wordpress-query-injection
    $a = $wpdb->get_row("SELECT * FROM {$wpdb->prefix}items WHERE id = " . $_GET["id"]);
    $name = sanitize_text_field($_POST["name"]);
    // ruleid: php-wordpress-query-injection
    $b = $wpdb->get_results("SELECT * FROM wp_items WHERE name = '$name'");
    // ruleid: php-wordpress-query-injection
    $c = $wpdb->query($wpdb->prepare("DELETE FROM wp_items WHERE sort = " . $request->get_param("sort") . " AND id = %d", 1));
    // ok: php-wordpress-query-injection
    $d = $wpdb->get_row($wpdb->prepare("SELECT * FROM {$wpdb->prefix}items WHERE id = %d", $_GET["id"]));
    // ok: php-wordpress-query-injection
    $e = $wpdb->get_var("SELECT count(*) FROM wp_items WHERE id = " . absint($_GET["id"]));
    // ok: php-wordpress-query-injection
    $f = $wpdb->get_results("SELECT * FROM wp_items WHERE name = '" . esc_sql($name) . "'");
    return [$a, $b, $c, $d, $e, $f];
}
