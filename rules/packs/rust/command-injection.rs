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
