using System.Data;
using System.Xml.Serialization;

class Orders
{
    void Read(Stream stream, DataTable table)
    {
        var data = new DataSet();
        // ruleid: csharp-data-set-read-from-xml
        data.ReadXml(stream);
        // ruleid: csharp-data-set-read-from-xml
        table.ReadXmlSchema(stream);
        // ok: csharp-data-set-read-from-xml
        data.WriteXml("orders.xml");
        // ok: csharp-data-set-read-from-xml
        var serializer = new XmlSerializer(typeof(Order));
        // ok: csharp-data-set-read-from-xml
        reader.ReadXml(stream);
    }
}
