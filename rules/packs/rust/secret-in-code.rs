// ruleid: rust-secret-in-code
const API_KEY: &str = "9f86d081884c7d659a2f";
// ruleid: rust-secret-in-code
pub static DB_PASSWORD: &'static str = "hunter2-Pr0d";
// ok: rust-secret-in-code
const API_KEY_HEADER: &str = "X-Api-Key-2";
// ok: rust-secret-in-code
const DEFAULT_PASSWORD: &str = "changeme1234";
// ok: rust-secret-in-code
const SECRET: &str = "app.secret.name";
