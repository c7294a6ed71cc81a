fn f(data: *const u8, len: usize, v: &[u8]) {
    // ruleid: rust-slice-made-of-a-pointer
    let a = unsafe { std::slice::from_raw_parts(data, len) };
    // ruleid: rust-slice-made-of-a-pointer
    let b = unsafe { Vec::from_raw_parts(p, len, len) };
    // ok: rust-slice-made-of-a-pointer
    let c = &v[..len];
}
