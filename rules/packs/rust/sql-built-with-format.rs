async fn f(pool: &PgPool, conn: &Connection, name: &str) {
    // ruleid: rust-sql-built-with-format
    sqlx::query(&format!("SELECT * FROM users WHERE name = '{}'", name)).fetch_all(pool).await;
    // ruleid: rust-sql-built-with-format
    conn.execute(&format!("DELETE FROM users WHERE name = '{name}'"), []);
    // ruleid: rust-sql-built-with-format
    diesel::sql_query(format!("SELECT {}", name)).load(conn);
    // ok: rust-sql-built-with-format
    sqlx::query("SELECT * FROM users WHERE name = $1").bind(name).fetch_all(pool).await;
    // ok: rust-sql-built-with-format
    conn.execute("DELETE FROM users WHERE name = ?1", [name]);
    // ok: rust-sql-built-with-format
    log.execute(format!("done {}", name));
}
