package shop;

import com.datastax.oss.driver.api.core.CqlSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import javax.servlet.http.HttpServletRequest;
import org.bson.Document;

class Users {
    Object find(MongoCollection<Document> users, CqlSession cql, HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-nosql-injection
        Document query = Document.parse("{\"name\": \"" + name + "\"}");
        // ruleid: java-nosql-injection
        Object a = cql.execute("SELECT * FROM users WHERE name = '" + name + "'");
        // ok: java-nosql-injection
        Object b = users.find(Filters.eq("name", name));
        // ok: java-nosql-injection
        return cql.execute("SELECT * FROM users");
    }
}
