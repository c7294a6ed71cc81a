<html>
<!-- ruleid: jsp-request-value-unescaped -->
<h1>Hello <%= request.getParameter("name") %></h1>
<!-- ruleid: jsp-request-value-unescaped -->
<a href="<%= request.getRequestURI() %>">again</a>
<!-- ok: jsp-request-value-unescaped -->
<h1>Hello <c:out value="${param.name}"/></h1>
<!-- ok: jsp-request-value-unescaped -->
<h1>Hello <%= Encode.forHtml(request.getParameter("name")) %></h1>
<!-- ok: jsp-request-value-unescaped -->
<%= title %>
</html>
