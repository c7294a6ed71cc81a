using System;
using Microsoft.AspNetCore.Mvc;
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;
using System.Xml.Serialization;

public class CartController : ControllerBase
{
    [HttpPost]
    public IActionResult Load(string type)
    {
        var formatter = new BinaryFormatter();
        // ruleid: csharp-deserialization-of-untrusted-data
        var a = formatter.Deserialize(Request.Body);
        var bytes = Convert.FromBase64String(Request.Cookies["cart"]);
        // ruleid: csharp-deserialization-of-untrusted-data
        var b = formatter.Deserialize(new MemoryStream(bytes));
        // ruleid: csharp-deserialization-of-untrusted-data
        var c = new XmlSerializer(Type.GetType(type));
        // ok: csharp-deserialization-of-untrusted-data
        var d = new XmlSerializer(typeof(Cart));
        // ok: csharp-deserialization-of-untrusted-data
        var e = JsonSerializer.Deserialize<Cart>(Request.Body);
        // ok: csharp-deserialization-of-untrusted-data
        return Ok(formatter.Deserialize(System.IO.File.OpenRead("/srv/cache")));
    }
}

public class BytesController : ControllerBase
{
    [HttpPost]
    public void Sent([FromBody] byte[] data, int[] counts)
    {
        using var stream = new MemoryStream(data);
        // ruleid: csharp-deserialization-of-untrusted-data
        new BinaryFormatter().Deserialize(stream);
    }
}
