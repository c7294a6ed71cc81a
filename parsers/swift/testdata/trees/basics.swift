import Foundation

class Cart: Base, Named {
    private var n: Int = 1
    static let limit = 10
    init(db: Db) { self.db = db }
    func find(_ id: String?, by key: String = "k") async throws -> [Item] {
        guard let id = id else { throw CartError.none }
        let q = "select \(id) \(n)"
        for i in 0..<Cart.limit { if i % 2 == 0 { continue } else { break } }
        switch key { case "a": return []; default: n += 1 }
        do { return try await db.query(q).map { $0.name } } catch { print(error) }
        return q.isEmpty ? [] : list!
    }
}

struct Item: Codable { let name: String }
enum CartError: Error { case none }
