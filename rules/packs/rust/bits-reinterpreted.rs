fn f(byte: u8, x: f32) {
    // ruleid: rust-bits-reinterpreted
    let a: Kind = unsafe { std::mem::transmute(byte) };
    // ruleid: rust-bits-reinterpreted
    let b: u32 = unsafe { std::mem::transmute::<f32, u32>(x) };
    // ok: rust-bits-reinterpreted
    let c = x.to_bits();
    // ok: rust-bits-reinterpreted
    let d = Kind::try_from(byte);
}
