import Vapor

func a(req: Request) throws -> Response {
    let next: String = try req.query.get(at: "next")
    // ruleid: swift-redirect-to-chosen-address
    return req.redirect(to: next)
}

func b(req: Request) throws -> Response {
    let next: String = try req.query.get(at: "next")
    // ok: swift-redirect-to-chosen-address
    return req.redirect(to: next == "cart" ? "/cart" : "/")
}
