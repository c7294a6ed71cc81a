use actix_web::{web, HttpResponse};

async fn a(q: web::Query<Params>, pool: web::Data<PgPool>) -> HttpResponse {
    let sql = format!("SELECT * FROM users WHERE name = '{}'", q.name);
    // ruleid: rust-sql-injection
    let rows = sqlx::query(&sql).fetch_all(pool.get_ref()).await;
    // ok: rust-sql-injection
    let safe = sqlx::query("SELECT * FROM users WHERE name = $1").bind(&q.name).fetch_all(pool.get_ref()).await;
    let id: i64 = q.id.parse().unwrap();
    let by_id = format!("SELECT * FROM users WHERE id = {}", id);
    // ok: rust-sql-injection
    let more = sqlx::query(&by_id).fetch_all(pool.get_ref()).await;
    respond(rows)
}
