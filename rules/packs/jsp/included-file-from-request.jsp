<html>
<!-- ruleid: jsp-included-file-from-request -->
<jsp:include page="${param.page}"/>
<!-- ruleid: jsp-included-file-from-request -->
<c:import url="${param.url}"/>
<!-- ok: jsp-included-file-from-request -->
<jsp:include page="orders.jsp"/>
<!-- ok: jsp-included-file-from-request -->
<c:import url="/header.jsp"/>
</html>
