<%@ page contentType="text/html" import="java.sql.*, app.Accounts" %>
<%@ page import="org.owasp.encoder.Encode" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%-- <% Runtime.getRuntime().exec(request.getParameter("a")); %> --%>
<%!
  private String quoted(String s) { return "'" + s + "'"; }
%>
<%
  String user = request.getParameter("user");
  Connection con = (Connection) application.getAttribute("db");
  Statement st = con.createStatement();
  // ruleid: java-sql-injection
  ResultSet rs = st.executeQuery("select * from users where name = " + quoted(user));
  PreparedStatement ps = con.prepareStatement("select * from users where name = ?");
  ps.setString(1, user);
  // ok: java-sql-injection
  ps.executeQuery();
  Accounts accounts = new Accounts(con);
  // ruleid: java-sql-injection
  accounts.byName(user);
  // ok: java-sql-injection
  accounts.byNumber(Integer.parseInt(request.getParameter("number")));
  if (user.length() < 3) {
    // ruleid: java-cross-site-scripting
    out.println("too short: " + user);
  } else {
%>
<%-- ruleid: java-cross-site-scripting --%>
<p>Hello <%= user %></p>
<%-- ok: java-cross-site-scripting --%>
<p>Hello <%= Encode.forHtml(user) %></p>
<%-- ok: java-cross-site-scripting --%>
<p>Hello <c:out value="<%= user %>"/></p>
<%-- ok: java-cross-site-scripting --%>
<p>Hello <%= user.length() %></p>
<%
  }
  String kept = (String) session.getAttribute("kept");
  // ok: java-open-redirect
  response.sendRedirect("/home");
  // ruleid: java-open-redirect
  response.sendRedirect(request.getParameter("next"));
%>
