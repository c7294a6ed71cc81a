import falcon


class Go:
    def on_get(self, req, resp):
        # ruleid: python-redirect-to-address-of-request
        raise falcon.HTTPFound(req.get_param("next"))

    def on_post(self, req, resp):
        # ok: python-redirect-to-address-of-request
        raise falcon.HTTPSeeOther("/done")
