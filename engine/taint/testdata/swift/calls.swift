import Vapor

func fixed(_ ignored: String) -> String { return "ls" }
func same(_ x: String) -> String { x }
func second(_ a: String, _ b: String) -> String { return b }

func constantResult(req: Request) throws -> String {
    let name: String = try req.query.get(at: "name")
    // ok: swift-command-injection
    system(fixed(name))
    // ruleid: swift-command-injection
    system(same(name))
    // ok: swift-command-injection
    system(second(name, "ls"))
    // ruleid: swift-command-injection
    system(second("ls", name))
    return "done"
}
