void a(int sock, sqlite3 *db) {
  char name[64], sql[256];
  recv(sock, name, sizeof name - 1, 0);
  snprintf(sql, sizeof sql, "SELECT id FROM users WHERE name = '%s'", name);
  // ruleid: c-sql-injection
  sqlite3_exec(db, sql, on_row, NULL, NULL);
  // ok: c-sql-injection
  sqlite3_prepare_v2(db, "SELECT id FROM users WHERE name = ?", -1, &stmt, NULL);
  char by_id[64];
  int id = atoi(name);
  snprintf(by_id, sizeof by_id, "SELECT * FROM users WHERE id = %d", id);
  // ok: c-sql-injection
  sqlite3_exec(db, by_id, on_row, NULL, NULL);
}
