use std::{fs, io::Read as R};

#[derive(Debug, Clone)]
pub struct Point<T> { x: T, y: T }

impl<T: Copy> Point<T> {
    pub async fn read(&self, path: &str) -> Result<String, Error> {
        let mut s = fs::read_to_string(path)?;
        for (i, c) in s.chars().enumerate().skip(1) { if i > 3 { break } else { continue } }
        while let Some(x) = self.next() { s.push_str(&format!("{x}")); }
        match s.len() { 0 => return Err(Error::new("empty")), n if n > 9 => (), _ => { s.clear() } }
        let f = move |a: u8, b| a + b as u8;
        Ok(s[1..].to_owned())
    }
}

const LIMIT: usize = 0x10;
macro_rules! twice { ($e:expr) => { $e + $e } }
