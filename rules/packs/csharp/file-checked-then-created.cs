public class Notes
{
    public void Create(string path, string text)
    {
        // ruleid: csharp-file-checked-then-created
        if (!File.Exists(path))
        {
            File.WriteAllText(path, text);
        }
        // ruleid: csharp-file-checked-then-created
        if (!File.Exists(path))
        {
            File.Copy(template, path);
        }
        // ok: csharp-file-checked-then-created
        using var file = new FileStream(path, FileMode.CreateNew);
        // ok: csharp-file-checked-then-created
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(path);
        }
    }
}
