package shop.model;

public class Order {
    private final String host;
    private final String place;

    public Order(String host, String place) {
        this.host = host;
        this.place = place;
    }

    public String getHost() {
        return host;
    }

    public String getPlace() {
        return place;
    }
}
