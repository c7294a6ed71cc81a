namespace Shop.Model
{
    public class Order
    {
        public string Host { get; }
        public string Place { get; }

        public Order(string host, string place)
        {
            Host = host;
            Place = place;
        }
    }
}
