use actix_web::{web, HttpResponse};

async fn a(q: web::Query<Params>) -> HttpResponse {
    // ruleid: rust-allocation-of-chosen-size
    let items: Vec<Item> = Vec::with_capacity(q.count);
    respond(items)
}

async fn b(q: web::Query<Params>) -> HttpResponse {
    if q.count > 1000 {
        return HttpResponse::BadRequest().finish();
    }
    // ok: rust-allocation-of-chosen-size
    let items: Vec<Item> = Vec::with_capacity(q.count);
    respond(items)
}

fn c(n: usize) {
    // ok: rust-allocation-of-chosen-size
    let items: Vec<Item> = Vec::with_capacity(n);
}
