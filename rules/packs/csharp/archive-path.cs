using System.IO;
using System.IO.Compression;

class Themes
{
    void Unpack(ZipArchive archive, string folder)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // ruleid: csharp-archive-path
            entry.ExtractToFile(Path.Combine(folder, entry.FullName));
            // ruleid: csharp-archive-path
            using var file = File.Create(folder + "/" + entry.FullName);
        }
    }

    void Safe(ZipArchive archive, string folder)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            var full = Path.GetFullPath(Path.Combine(folder, entry.FullName));
            if (full.StartsWith(folder))
            {
                // ok: csharp-archive-path
                entry.ExtractToFile(full);
            }
            // ok: csharp-archive-path
            entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));
        }
    }
}

class OtherArchives
{
    void Upload(Stream stream, string folder)
    {
        using var archive = new ZipArchive(stream);
        foreach (var entry in archive.Entries)
        {
            // ruleid: csharp-archive-path
            entry.ExtractToFile(Path.Combine(folder, entry.FullName), true);
            // ok: csharp-archive-path
            entry.ExtractToFile(Path.Combine(folder, entry.Name), true);
        }
    }

    void Unresolved(Stream stream, string folder)
    {
        using var archive = new ZipArchive(stream);
        foreach (var entry in archive.Entries)
        {
            var name = Path.Combine(folder, entry.FullName);
            if (!name.StartsWith(folder))
                continue;
            // ruleid: csharp-archive-path
            entry.ExtractToFile(name);
        }
    }

    void Tape(Stream stream, string folder)
    {
        var reader = new System.Formats.Tar.TarReader(stream);
        System.Formats.Tar.TarEntry entry;
        while ((entry = reader.GetNextEntry()) != null)
        {
            // ruleid: csharp-archive-path
            entry.ExtractToFile(Path.Combine(folder, entry.Name), true);
        }
    }
}
