package shop;

import org.springframework.web.bind.annotation.*;

@RestController
public class BookingController {
    private final BookingService service;

    public BookingController(BookingService service) {
        this.service = service;
    }

    @DeleteMapping("/bookings/{id}")
    public void cancel(@PathVariable Long id) {
        // ruleid: java-record-changed-by-request-alone
        service.cancel(id);
    }

    @PutMapping("/bookings/{id}")
    public void move(@PathVariable long id, @RequestParam String day) {
        if (id < 1 || id > 1_000_000) {
            throw new IllegalArgumentException();
        }
        // ruleid: java-record-changed-by-request-alone
        service.move(id, day);
    }

    @PutMapping("/mine/{id}")
    public void moveOwn(@PathVariable long id, @RequestParam String day, Caller caller) {
        // ok: java-record-changed-by-request-alone
        service.moveOwn(id, day, caller);
    }

    @DeleteMapping("/checked/{id}")
    public void checked(@PathVariable long id, Caller caller) {
        caller.ensureOwnerOf(id);
        // ok: java-record-changed-by-request-alone
        service.cancel(id);
    }

    @DeleteMapping("/first")
    public void first() {
        // ok: java-record-changed-by-request-alone
        service.cancel(1L);
    }
}
