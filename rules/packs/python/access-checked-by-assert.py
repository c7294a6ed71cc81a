from django.core.exceptions import PermissionDenied


def purge(request, user, order):
    # ruleid: python-access-checked-by-assert
    assert request.user.is_superuser
    # ruleid: python-access-checked-by-assert
    assert user.is_authenticated, "sign in"
    # ruleid: python-access-checked-by-assert
    assert user.has_perm("shop.purge")
    # ruleid: python-access-checked-by-assert
    assert order.owner == request.user
    # ok: python-access-checked-by-assert
    if not request.user.is_superuser:
        raise PermissionDenied
    # ok: python-access-checked-by-assert
    assert order.total >= 0
    # ok: python-access-checked-by-assert
    assert isinstance(user, User)
