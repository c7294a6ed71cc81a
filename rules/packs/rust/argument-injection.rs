use actix_web::{web, HttpResponse};
use std::process::Command;

async fn a(q: web::Query<Params>) -> HttpResponse {
    // ruleid: rust-argument-injection
    let out = Command::new("git").arg("log").arg(&q.branch).output();
    respond(out)
}

async fn b(q: web::Query<Params>) -> HttpResponse {
    // ok: rust-argument-injection
    let out = Command::new("git").arg("log").arg("main").output();
    respond(out)
}
