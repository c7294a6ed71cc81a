<%@ Page Language="C#" %>
<html>
<body>
<%-- ruleid: aspnet-request-value-in-page --%>
<h1>Results for <%= Request.QueryString["q"] %></h1>
<%-- ruleid: aspnet-request-value-in-page --%>
<h1><%=(Request["id"] == null ? "None" : "Number " + Request["id"].ToString()) %></h1>
<%-- ruleid: aspnet-request-value-in-page --%>
<script>var name = "<%= Request.Form["name"] %>";</script>
<%-- ok: aspnet-request-value-in-page --%>
<h1>Results for <%: Request.QueryString["q"] %></h1>
<%-- ok: aspnet-request-value-in-page --%>
<h1><%= Server.HtmlEncode(Request.QueryString["q"]) %></h1>
<%-- ok: aspnet-request-value-in-page --%>
<h1><%= int.Parse(Request["id"]) %></h1>
<%-- ok: aspnet-request-value-in-page --%>
<h1><%= Request.IsLocal ? "local" : "remote" %></h1>
</body>
</html>
