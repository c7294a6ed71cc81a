fn f(table: &mut [u32], index: usize) {
    // ruleid: rust-index-not-checked
    let a = unsafe { *table.get_unchecked(index) };
    // ruleid: rust-index-not-checked
    unsafe { *table.get_unchecked_mut(index) = 1 };
    // ok: rust-index-not-checked
    let b = table.get(index);
    // ok: rust-index-not-checked
    let c = table[index];
}
