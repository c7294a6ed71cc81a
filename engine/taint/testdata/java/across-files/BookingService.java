package shop;

public class BookingService {
    private final Bookings bookings;

    public BookingService(Bookings bookings) {
        this.bookings = bookings;
    }

    public void cancel(Long id) {
        bookings.deleteById(id);
    }

    public void move(Long id, String day) {
        Booking found = bookings.findById(id).orElseThrow();
        found.setDay(day);
        bookings.save(found);
    }

    public void moveOwn(Long id, String day, Caller caller) {
        Booking found = bookings.findById(id).orElseThrow();
        if (!found.belongsTo(caller)) {
            throw new IllegalStateException();
        }
        found.setDay(day);
        bookings.save(found);
    }
}
