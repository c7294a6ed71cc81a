package forms;

public class PingForm {
    private String host;
    private int count;

    public String getHost() { return host; }
    public void setHost(String host) { this.host = host; }
    public int getCount() { return count; }
    public void setCount(int count) { this.count = count; }
}
