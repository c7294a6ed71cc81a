use actix_web::{web, HttpResponse};
use std::process::Command;

async fn formatted(body: web::Json<Job>) -> HttpResponse {
    // ruleid: rust-command-injection
    Command::new(format!("/opt/{}", body.tool)).output();
    let tool = &body.tool;
    // ruleid: rust-command-injection
    Command::new(format!("/opt/{tool}")).output();
    // ok: rust-command-injection
    Command::new(format!("/opt/{}", 3)).output();
    respond(())
}

async fn pushed(body: web::Json<Job>) -> HttpResponse {
    let mut tool = String::from("/opt/");
    // ok: rust-command-injection
    Command::new(&tool).output();
    tool.push_str(&body.tool);
    // ruleid: rust-command-injection
    Command::new(&tool).output();
    respond(())
}

async fn added(body: web::Json<Job>) -> HttpResponse {
    let tool = String::from("/opt/") + &body.tool;
    // ruleid: rust-command-injection
    Command::new(tool).output();
    let trimmed = body.tool.trim().to_lowercase();
    // ruleid: rust-command-injection
    Command::new(trimmed).output();
    respond(())
}

#[post("/leave", data = "<data>")]
fn leave(data: Form<Login>) -> Redirect {
    let next = data.into_inner().next;
    // ok: rust-redirect-to-chosen-address
    Redirect::to(format!("{}/account{next}", CONFIG.domain()));
    // ruleid: rust-redirect-to-chosen-address
    Redirect::to(format!("{}{next}", CONFIG.domain()));
    // ruleid: rust-redirect-to-chosen-address
    Redirect::to(format!("{next}"))
}
