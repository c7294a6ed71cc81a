<%@ page import="java.util.*" %>
<% List<Map<String, Object>> list = (List<Map<String, Object>>) request.getAttribute("notices"); %>
<ul>
<% for (Map<String, Object> n : list) { %>
  <li id="<%= n.get("id") %>"><%= n.get("title") %></li>
<% } %>
</ul>
