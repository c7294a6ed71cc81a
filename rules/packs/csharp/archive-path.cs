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
