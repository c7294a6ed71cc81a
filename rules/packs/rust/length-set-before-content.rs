fn a(stream: &mut TcpStream) {
    // ruleid: rust-length-set-before-content
    let mut buf: Vec<u8> = Vec::with_capacity(4096);
    unsafe { buf.set_len(4096) };
    stream.read(&mut buf);
}

fn b(stream: &mut TcpStream) {
    // ok: rust-length-set-before-content
    let mut buf = vec![0u8; 4096];
    stream.read(&mut buf);
}

fn c() {
    // ok: rust-length-set-before-content
    let mut buf: Vec<u8> = Vec::with_capacity(64);
    let n = unsafe { fill(buf.as_mut_ptr(), 64) };
    unsafe { buf.set_len(n) };
}
