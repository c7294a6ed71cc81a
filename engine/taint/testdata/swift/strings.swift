import Vapor

func interpolated(req: Request) throws -> String {
    let name: String = try req.query.get(at: "name")
    // ruleid: swift-command-injection
    system("wc \(name)")
    // ok: swift-command-injection
    system("wc \(3)")
    var line = "wc "
    // ok: swift-command-injection
    system(line)
    line += name
    // ruleid: swift-command-injection
    system(line)
    line = "ls"
    // ok: swift-command-injection
    system(line)
    return "done"
}

func formatted(req: Request) throws -> String {
    let name: String = try req.query.get(at: "name")
    // ruleid: swift-command-injection
    system(String(format: "wc %@", name))
    // ok: swift-command-injection
    system(String(format: "wc %d", 3))
    // ruleid: swift-command-injection
    system(["wc", name].joined(separator: " "))
    return "done"
}
