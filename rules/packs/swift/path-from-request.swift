import Vapor

func a(req: Request) throws -> Data? {
    let name: String = try req.query.get(at: "name")
    // ruleid: swift-path-from-request
    return FileManager.default.contents(atPath: "/srv/files/" + name)
}

func b(req: Request) throws -> Data? {
    let name: String = try req.query.get(at: "name")
    let last = URL(fileURLWithPath: name).lastPathComponent
    // ok: swift-path-from-request
    return FileManager.default.contents(atPath: "/srv/files/" + last)
}

func c() -> Data? {
    // ok: swift-path-from-request
    return FileManager.default.contents(atPath: "/srv/files/index.html")
}
