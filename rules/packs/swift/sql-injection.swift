import Vapor

func a(req: Request) throws -> String {
    let title: String = try req.query.get(at: "title")
    // ruleid: swift-sql-injection
    sqlite3_exec(db, "DELETE FROM notes WHERE title = '\(title)'", nil, nil, nil)
    // ok: swift-sql-injection
    try pool.execute(sql: "DELETE FROM notes WHERE title = ?", arguments: [title])
    return "done"
}

func b(req: Request) throws -> String {
    let id: Int = try req.query.get(at: "id")
    // ok: swift-sql-injection
    sqlite3_exec(db, "DELETE FROM notes WHERE id = \(id)", nil, nil, nil)
    return "done"
}
