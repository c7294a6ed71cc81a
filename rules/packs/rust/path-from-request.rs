use actix_web::{web, HttpResponse};
use std::path::Path;

async fn a(q: web::Query<Params>) -> HttpResponse {
    let path = Path::new("/srv/files").join(&q.name);
    // ruleid: rust-path-from-request
    let data = std::fs::read(path);
    respond(data)
}

async fn b(q: web::Query<Params>) -> HttpResponse {
    let name = Path::new(&q.name).file_name().unwrap();
    // ok: rust-path-from-request
    let data = std::fs::read(Path::new("/srv/files").join(name));
    respond(data)
}

fn main() {
    let name = std::env::args().nth(1).unwrap();
    // ok: rust-path-from-request
    let data = std::fs::read(name);
}
