package app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Accounts {
  private final Connection con;

  public Accounts(Connection con) {
    this.con = con;
  }

  public ResultSet byName(String name) throws SQLException {
    return con.createStatement().executeQuery("select * from accounts where owner = '" + name + "'");
  }

  public ResultSet byNumber(int number) throws SQLException {
    return con.createStatement().executeQuery("select * from accounts where number = " + number);
  }
}
