use axum::extract::Query;
use axum::response::Redirect;

async fn a(Query(q): Query<Params>) -> Redirect {
    // ruleid: rust-redirect-to-chosen-address
    Redirect::to(&q.next)
}

async fn b(Query(q): Query<Params>) -> Redirect {
    // ok: rust-redirect-to-chosen-address
    Redirect::to("/home")
}
