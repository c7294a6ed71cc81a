using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Cosmos;
using MongoDB.Bson;
using MongoDB.Driver;

public class UsersController : ControllerBase
{
    [HttpGet]
    public IActionResult Find(string name)
    {
        // ruleid: csharp-nosql-injection
        var a = BsonDocument.Parse("{name: '" + name + "'}");
        // ruleid: csharp-nosql-injection
        var b = new QueryDefinition("SELECT * FROM c WHERE c.name = '" + name + "'");
        // ok: csharp-nosql-injection
        var c = Builders<User>.Filter.Eq(u => u.Name, name);
        // ok: csharp-nosql-injection
        var d = new QueryDefinition("SELECT * FROM c WHERE c.name = @name").WithParameter("@name", name);
        return Ok(a);
    }
}

public class DocumentsController : Controller
{
    private readonly IMongoCollection<BsonDocument> documents;

    public void Found(string name)
    {
        // ruleid: csharp-nosql-injection
        documents.Find("{ name: '" + name + "' }");
        // ruleid: csharp-nosql-injection
        var a = new BsonDocument("$where", "this.name == '" + name + "'");
        // ok: csharp-nosql-injection
        documents.Find(new BsonDocument("name", name));
        // ok: csharp-nosql-injection
        documents.Find(Builders<BsonDocument>.Filter.Eq("name", name));
    }
}
