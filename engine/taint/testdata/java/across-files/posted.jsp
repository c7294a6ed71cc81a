<p><%= request.getAttribute("count") %></p>
<p><%= org.owasp.encoder.Encode.forHtml((String) request.getAttribute("note")) %></p>
