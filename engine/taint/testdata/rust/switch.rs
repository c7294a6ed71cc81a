use actix_web::{web, HttpResponse};
use std::process::Command;

async fn mapped(body: web::Json<Job>) -> HttpResponse {
    let tool = match body.tool.as_str() {
        "git" => "git",
        "make" => "make",
        _ => return HttpResponse::BadRequest().finish(),
    };
    // ok: rust-command-injection
    Command::new(tool).output();
    respond(())
}

async fn keeps(body: web::Json<Job>) -> HttpResponse {
    let tool = match body.tool.as_str() {
        "git" => "git",
        other => other,
    };
    // ruleid: rust-command-injection
    Command::new(tool).output();
    respond(())
}

async fn option(body: web::Json<Job>) -> HttpResponse {
    let given = Some(body.tool.clone());
    match given {
        Some(tool) => {
            // todoruleid: rust-command-injection
            Command::new(tool).output();
        }
        None => {}
    }
    if let Some(tool) = Some(body.tool.clone()) {
        // ruleid: rust-command-injection
        Command::new(tool).output();
    }
    respond(())
}
