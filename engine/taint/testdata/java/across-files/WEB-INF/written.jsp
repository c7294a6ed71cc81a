<p><%= request.getAttribute("note") %></p>
