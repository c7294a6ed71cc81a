fn f(seed: u64) {
    // ruleid: rust-random-from-fixed-seed
    let mut a = StdRng::seed_from_u64(42);
    // ruleid: rust-random-from-fixed-seed
    let mut b = ChaCha20Rng::from_seed([0u8; 32]);
    // ok: rust-random-from-fixed-seed
    let mut c = StdRng::from_os_rng();
    // ok: rust-random-from-fixed-seed
    let mut d = StdRng::seed_from_u64(seed);
    // ok: rust-random-from-fixed-seed
    let mut e = OsRng;
}
