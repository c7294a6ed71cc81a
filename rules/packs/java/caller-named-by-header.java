@RestController
class OrderController {
    @GetMapping("/orders")
    // ruleid: java-caller-named-by-header
    List<Order> mine(@RequestHeader("X-User-Id") Long userId) {
        return orders.findByUserId(userId);
    }

    @PostMapping("/orders")
    // ruleid: java-caller-named-by-header
    Order add(@RequestBody OrderRequest order, @RequestHeader(value = "x-user-name", required = false) String name) {
        return orders.add(order, name);
    }

    @GetMapping("/trace")
    // ok: java-caller-named-by-header
    String trace(@RequestHeader("X-Request-Id") String id) {
        return id;
    }
}
