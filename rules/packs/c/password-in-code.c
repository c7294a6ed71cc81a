// ruleid: c-password-in-code
static const char *db_password = "hunter2-Pr0d";
// ok: c-password-in-code
static const char *password_prompt = "Password: ";
// ok: c-password-in-code
static const char *api_key_header = "X-Api-Key";

void f(void) {
  // ruleid: c-password-in-code
  cfg.api_key = "9f86d081884c7d65";
  // ok: c-password-in-code
  cfg.api_key = getenv("API_KEY");
  // ok: c-password-in-code
  cfg.password = "changeme";
  // ok: c-password-in-code
  cfg.greeting = "hunter2-Pr0d";
}
