void f(sqlite3 *db, const char *name, int id) {
  char sql[256];
  // ruleid: c-sql-built-by-format
  snprintf(sql, sizeof sql, "SELECT id FROM users WHERE name = '%s'", name);
  // ruleid: c-sql-built-by-format
  sprintf(sql, "DELETE FROM sessions WHERE token = \"%s\"", name);
  // ok: c-sql-built-by-format
  snprintf(sql, sizeof sql, "SELECT id FROM users WHERE id = %d", id);
  // ok: c-sql-built-by-format
  snprintf(sql, sizeof sql, "Please select %s from the menu", name);
  // ok: c-sql-built-by-format
  sqlite3_prepare_v2(db, "SELECT id FROM users WHERE name = ?", -1, &stmt, NULL);
}
