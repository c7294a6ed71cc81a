async fn a(q: Params) -> Html<String> {
    // ruleid: rust-html-built-with-format
    Html(format!("<h1>Hello {}</h1>", q.name))
}

fn b(q: Params) -> HttpResponse {
    // ruleid: rust-html-built-with-format
    HttpResponse::Ok().content_type("text/html").body(format!("<p>{}</p>", q.name))
}

fn c(q: Params) -> HttpResponse {
    // ok: rust-html-built-with-format
    HttpResponse::Ok().content_type("text/plain").body(format!("Hello {}", q.name))
}

async fn d() -> Html<&'static str> {
    // ok: rust-html-built-with-format
    Html("<h1>Hello</h1>")
}
