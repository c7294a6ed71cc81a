<html>
<!-- ruleid: jsp-free-text-unescaped -->
<p>${comment.content}</p>
<!-- ruleid: jsp-free-text-unescaped -->
<td>${room.guest.fullName}</td>
<!-- ruleid: jsp-free-text-unescaped -->
<h2>${ article.title }</h2>
<!-- ruleid: jsp-free-text-unescaped -->
<input type="text" name="name" value="${customer.name}">
<!-- ok: jsp-free-text-unescaped -->
<p><c:out value="${comment.content}"/></p>
<!-- ok: jsp-free-text-unescaped -->
<p>${fn:escapeXml(comment.content)}</p>
<!-- ok: jsp-free-text-unescaped -->
<c:if test="${comment.content != null}">…</c:if>
<!-- ok: jsp-free-text-unescaped -->
<td>${room.number} ${room.price}</td>
<!-- ok: jsp-free-text-unescaped -->
<form:input path="name" value="${customer.name}"/>
<!-- ok: jsp-free-text-unescaped -->
<p>${category.name}</p>
</html>
