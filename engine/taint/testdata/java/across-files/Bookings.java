package shop;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Bookings extends JpaRepository<Booking, Long> {
    Booking findByIdAndGuest(Long id, String guest);
}
