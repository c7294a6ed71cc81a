func f(name: String) {
    // ruleid: swift-predicate-built-from-strings
    let a = NSPredicate(format: "name == '\(name)'")
    // ruleid: swift-predicate-built-from-strings
    let b = NSPredicate(format: "name == '" + name + "'")
    // ok: swift-predicate-built-from-strings
    let c = NSPredicate(format: "name == %@", name)
    // ok: swift-predicate-built-from-strings
    let d = NSPredicate(value: true)
}
