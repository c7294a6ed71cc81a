package shop

import com.mongodb.client.model.Filters
import org.bson.Document
import org.springframework.web.bind.annotation.*

class Users(private val users: com.mongodb.client.MongoCollection<Document>) {
    @GetMapping("/user")
    fun find(@RequestParam name: String): Any? {
        // ruleid: kotlin-nosql-injection
        users.find(Document.parse("{name: '" + name + "'}"))
        // ok: kotlin-nosql-injection
        users.find(Document("name", name))
        // ok: kotlin-nosql-injection
        return users.find(Filters.eq("name", name)).first()
    }
}
