use actix_web::{web, HttpResponse};
use std::process::Command;

const LIMIT: i32 = 40;

async fn dead(body: web::Json<Job>) -> HttpResponse {
    let tool = if LIMIT > 100 { body.tool.clone() } else { "ls".to_string() };
    // ok: rust-command-injection
    Command::new(&tool).output();
    let other = if LIMIT > 10 { body.tool.clone() } else { "ls".to_string() };
    // ruleid: rust-command-injection
    Command::new(&other).output();
    respond(())
}

async fn replaced(body: web::Json<Job>) -> HttpResponse {
    let mut tool = body.tool.clone();
    // ruleid: rust-command-injection
    Command::new(&tool).output();
    tool = "ls".to_string();
    // ok: rust-command-injection
    Command::new(&tool).output();
    respond(())
}

async fn shadowed(body: web::Json<Job>) -> HttpResponse {
    let tool = body.tool.clone();
    let tool = format!("ls-{}", 3);
    // ok: rust-command-injection
    Command::new(&tool).output();
    respond(())
}
