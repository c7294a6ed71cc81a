using System.DirectoryServices;

class Directory
{
    void Open(string path, string user, string password)
    {
        // ruleid: csharp-ldap-anonymous
        var a = new DirectoryEntry(path, null, null, AuthenticationTypes.Anonymous);
        // ruleid: csharp-ldap-anonymous
        var b = new DirectoryEntry(path, user, password, AuthenticationTypes.None);
        // ok: csharp-ldap-anonymous
        var c = new DirectoryEntry(path, user, password, AuthenticationTypes.Secure);
    }
}
