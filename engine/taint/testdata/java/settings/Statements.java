package shop;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

interface Customers {
    @Select("select * from customers where name like '%${name}%'")
    // ruleid: java-sql-injection
    List<Customer> like(String name);

    @Select("select * from customers where name = #{name}")
    // ok: java-sql-injection
    List<Customer> named(String name);

    @Select({"select * from customers where city = #{city}", "order by ${field}"})
    // ruleid: java-sql-injection
    List<Customer> sorted(@Param("city") String city, @Param("field") String field);

    // ruleid: java-sql-injection
    List<Customer> mapped(String name, String city);

    // ok: java-sql-injection
    List<Customer> bound(String name);
}

@RestController
class CustomersPage {
    private final Customers customers;

    CustomersPage(Customers customers) {
        this.customers = customers;
    }

    @GetMapping("/customers")
    void find(@RequestParam String name) {
        customers.like(name);
        customers.named(name);
        customers.sorted(name, "id");
        customers.sorted("Bonn", name);
        customers.bound(name);
        customers.mapped("a", name);
        customers.mapped(name, "a");
    }
}
