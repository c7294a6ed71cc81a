use actix_web::{web, HttpResponse};
use std::process::Command;

fn fixed(_ignored: &str) -> String { "ls".to_string() }
fn same(x: String) -> String { x }
fn second(_a: &str, b: &str) -> String { b.to_owned() }
fn early(x: &str) -> String {
    return x.to_string();
}

async fn constant_result(body: web::Json<Job>) -> HttpResponse {
    // ok: rust-command-injection
    let out = Command::new(fixed(&body.tool)).output();
    respond(out)
}

async fn passes_through(body: web::Json<Job>) -> HttpResponse {
    // ruleid: rust-command-injection
    let out = Command::new(same(body.tool.clone())).output();
    respond(out)
}

async fn picks(body: web::Json<Job>) -> HttpResponse {
    // ok: rust-command-injection
    Command::new(second(&body.tool, "ls")).output();
    // ruleid: rust-command-injection
    Command::new(second("ls", &body.tool)).output();
    // ruleid: rust-command-injection
    Command::new(early(&body.tool)).output();
    respond(())
}
