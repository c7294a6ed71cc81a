fn f() {
    // ruleid: rust-uninitialised-memory
    let a: Header = unsafe { std::mem::uninitialized() };
    // ruleid: rust-uninitialised-memory
    let b: [u8; 64] = unsafe { MaybeUninit::uninit().assume_init() };
    let mut c = MaybeUninit::<Header>::uninit();
    c.write(Header::default());
    // ok: rust-uninitialised-memory
    let d = unsafe { c.assume_init() };
    // ok: rust-uninitialised-memory
    let e = vec![0u8; 64];
}
