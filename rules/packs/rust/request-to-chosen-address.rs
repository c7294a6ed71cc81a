use actix_web::{web, HttpResponse};

async fn a(q: web::Query<Params>) -> HttpResponse {
    // ruleid: rust-request-to-chosen-address
    let page = reqwest::get(&q.url).await;
    respond(page)
}

async fn b(q: web::Query<Params>) -> HttpResponse {
    // ok: rust-request-to-chosen-address
    let page = reqwest::get("https://api.example/rates").await;
    // ok: rust-request-to-chosen-address
    let image = reqwest::get(format!("https://images.example/{}", q.name)).await;
    respond(page)
}

async fn c(q: web::Query<Params>) -> HttpResponse {
    let host = q.host.clone();
    // ruleid: rust-request-to-chosen-address
    let page = reqwest::get(format!("https://{host}/rates")).await;
    respond(page)
}
