func f(data: Data) {
    // ruleid: swift-object-archive-unchecked
    let a = NSKeyedUnarchiver.unarchiveObject(with: data) as? Note
    // ruleid: swift-object-archive-unchecked
    unarchiver.requiresSecureCoding = false
    // ok: swift-object-archive-unchecked
    let b = try NSKeyedUnarchiver.unarchivedObject(ofClass: Note.self, from: data)
    // ok: swift-object-archive-unchecked
    let c = try JSONDecoder().decode(Note.self, from: data)
    // ok: swift-object-archive-unchecked
    unarchiver.requiresSecureCoding = true
}
