use actix_web::{web, HttpResponse};
use std::process::Command;

struct Task {
    tool: String,
    name: String,
}

impl Task {
    fn new(tool: String, name: String) -> Self {
        Task { tool, name }
    }
    fn tool(&self) -> &str {
        &self.tool
    }
    fn name(&self) -> &str {
        &self.name
    }
}

async fn constructed(body: web::Json<Job>) -> HttpResponse {
    let task = Task::new(body.tool.clone(), "ls".to_string());
    // ruleid: rust-command-injection
    Command::new(task.tool()).output();
    // ok: rust-command-injection
    Command::new(task.name()).output();
    // ruleid: rust-command-injection
    Command::new(&task.tool).output();
    // ok: rust-command-injection
    Command::new(&task.name).output();
    respond(())
}

async fn updated(body: web::Json<Job>) -> HttpResponse {
    let mut task = Task { tool: body.tool.clone(), name: "ls".to_string() };
    task.tool = "df".to_string();
    // ok: rust-command-injection
    Command::new(&task.tool).output();
    respond(())
}
