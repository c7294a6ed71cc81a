<%@ Page Language="C#" %>
<asp:Repeater runat="server">
<ItemTemplate>
<%-- ruleid: aspnet-bound-value-in-page --%>
<p><%# Eval("Comment") %></p>
<%-- ruleid: aspnet-bound-value-in-page --%>
<p><%# DataBinder.Eval(Container.DataItem, "Comment") %></p>
<%-- ok: aspnet-bound-value-in-page --%>
<p><%#: Eval("Comment") %></p>
<%-- ok: aspnet-bound-value-in-page --%>
<p><%# Server.HtmlEncode((string)Eval("Comment")) %></p>
<%-- ok: aspnet-bound-value-in-page --%>
<asp:Label runat="server" Visible='<%# Eval("Shown") %>' />
<%-- ok: aspnet-bound-value-in-page --%>
<p><%# Eval("Price", "{0:c}") %></p>
</ItemTemplate>
</asp:Repeater>
