from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="hello")
def hello(request):
    # ruleid: python-page-from-request
    return Response("<b>" + request.params["name"])


@view_config(route_name="text")
def text(request):
    # ok: python-page-from-request
    return Response(request.params["name"], content_type="text/plain")
