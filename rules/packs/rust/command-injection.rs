use actix_web::{web, HttpResponse};
use std::process::Command;

async fn a(body: web::Json<Job>) -> HttpResponse {
    // ruleid: rust-command-injection
    let out = Command::new(&body.tool).arg("--version").output();
    respond(out)
}

async fn b(body: web::Json<Job>) -> HttpResponse {
    // ok: rust-command-injection
    let out = Command::new("/usr/bin/gcc").arg("--").arg(&body.file).output();
    respond(out)
}

const TOOLS: &[&str] = &["gcc", "clang"];

async fn c(body: web::Json<Job>) -> HttpResponse {
    let tool = body.into_inner().tool;
    if !TOOLS.contains(&tool.as_str()) {
        return HttpResponse::NotFound().finish();
    }
    // ok: rust-command-injection
    respond(Command::new(&tool).output())
}

async fn d(body: web::Json<Job>) -> HttpResponse {
    let tool = body.into_inner().tool;
    if TOOLS.contains(&tool.as_str()) {
        return HttpResponse::NotFound().finish();
    }
    // ruleid: rust-command-injection
    respond(Command::new(&tool).output())
}
