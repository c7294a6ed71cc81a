fn f(packet: &[u8]) {
    // ruleid: rust-text-not-checked
    let a = unsafe { std::str::from_utf8_unchecked(&packet[4..]) };
    // ruleid: rust-text-not-checked
    let b = unsafe { String::from_utf8_unchecked(packet.to_vec()) };
    // ok: rust-text-not-checked
    let c = std::str::from_utf8(&packet[4..]);
    // ok: rust-text-not-checked
    let d = String::from_utf8_lossy(packet);
}
