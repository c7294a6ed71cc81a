// ruleid: rust-thread-safety-asserted
unsafe impl<T> Send for Queue<T> {}
// ruleid: rust-thread-safety-asserted
unsafe impl Sync for Handle {}
// ok: rust-thread-safety-asserted
impl Display for Handle {}
