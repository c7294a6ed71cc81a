import Vapor

func a(req: Request) throws -> String {
    let name: String = try req.query.get(at: "name")
    // ruleid: swift-command-injection
    system("convert " + name)
    // ok: swift-command-injection
    system("sync")
    return "done"
}

func b(req: Request) throws -> String {
    let size: Int = try req.query.get(at: "size")
    // ok: swift-command-injection
    system("convert -resize \(size) in.png out.png")
    return "done"
}
