import Vapor

func fallsThrough(req: Request) throws -> String {
    let name: String = try req.query.get(at: "name")
    var file = "x"
    switch 2 {
    case 2:
        file = name
        fallthrough
    case 3:
        file += ".txt"
    default:
        file = "fixed"
    }
    // ruleid: swift-command-injection
    system("wc " + file)
    return "done"
}

func endsWithItsCase(req: Request) throws -> String {
    let name: String = try req.query.get(at: "name")
    var file = "x"
    switch 1 {
    case 1:
        file = "fixed"
    default:
        file = name
    }
    // ok: swift-command-injection
    system("wc " + file)
    return "done"
}
