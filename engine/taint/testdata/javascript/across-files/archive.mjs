import sqlite3 from 'sqlite3';
export default new sqlite3.Database('archive.db');
