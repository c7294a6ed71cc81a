using System.DirectoryServices;
using Microsoft.Security.Application;

public class Directory
{
    public SearchResult Find(string user)
    {
        var searcher = new DirectorySearcher();
        // ruleid: csharp-ldap-filter-made-of-parameter
        searcher.Filter = $"(&(objectClass=user)(sAMAccountName={user}))";
        // ok: csharp-ldap-filter-made-of-parameter
        searcher.Filter = "(sAMAccountName=" + Encoder.LdapFilterEncode(user) + ")";
        return searcher.FindOne();
    }

    public SearchResult Search(string filter)
    {
        var searcher = new DirectorySearcher();
        // ok: csharp-ldap-filter-made-of-parameter
        searcher.Filter = filter;
        return searcher.FindOne();
    }

    private SearchResult ById(string id)
    {
        var searcher = new DirectorySearcher();
        // ok: csharp-ldap-filter-made-of-parameter
        searcher.Filter = "(uid=" + id + ")";
        return searcher.FindOne();
    }
}
