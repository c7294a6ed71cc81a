func f(title: String) {
    // ruleid: swift-sql-built-from-strings
    try db.execute(sql: "DELETE FROM notes WHERE title = '\(title)'")
    // ruleid: swift-sql-built-from-strings
    sqlite3_exec(db, "SELECT * FROM notes WHERE title = '" + title + "'", nil, nil, nil)
    // ruleid: swift-sql-built-from-strings
    db.executeUpdate("UPDATE notes SET title = '\(title)'", withArgumentsIn: [])
    // ok: swift-sql-built-from-strings
    try db.execute(sql: "DELETE FROM notes WHERE title = ?", arguments: [title])
    // ok: swift-sql-built-from-strings
    queue.run("note \(title)")
    // ok: swift-sql-built-from-strings
    sqlite3_exec(db, "PRAGMA foreign_keys = ON", nil, nil, nil)
}

func known(text: String) {
    let column = "title"
    // ok: swift-sql-built-from-strings
    try db.execute(sql: "DELETE FROM notes ORDER BY \(column)")
}
