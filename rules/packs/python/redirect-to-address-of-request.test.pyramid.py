from pyramid.httpexceptions import HTTPFound
from pyramid.view import view_config


@view_config(route_name="go")
def go(request):
    # ruleid: python-redirect-to-address-of-request
    return HTTPFound(location=request.params["next"])


@view_config(route_name="home")
def home(request):
    # ok: python-redirect-to-address-of-request
    return HTTPFound(location=request.route_url("home", name=request.params["name"]))
