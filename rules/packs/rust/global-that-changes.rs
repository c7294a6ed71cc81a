// ruleid: rust-global-that-changes
static mut COUNT: u64 = 0;
// ruleid: rust-global-that-changes
pub static mut CACHE: Option<Table> = None;
// ok: rust-global-that-changes
static HITS: AtomicU64 = AtomicU64::new(0);
// ok: rust-global-that-changes
static NAME: &str = "static mut";
