<html>
<!-- ruleid: jsp-expression-unescaped -->
<p>You looked for ${param.q}</p>
<!-- ruleid: jsp-expression-unescaped -->
<p>${header['User-Agent']}</p>
<!-- ok: jsp-expression-unescaped -->
<p>You looked for <c:out value="${param.q}"/></p>
<!-- ok: jsp-expression-unescaped -->
<c:if test="${param.q == 'a'}">a</c:if>
<!-- ok: jsp-expression-unescaped -->
<p>${fn:escapeXml(param.q)}</p>
<!-- ok: jsp-expression-unescaped -->
<p>${user.name}</p>
</html>
