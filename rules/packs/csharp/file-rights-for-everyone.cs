using System.Security.AccessControl;
using System.Security.Principal;

class Rights
{
    void Make(SecurityIdentifier account)
    {
        // ruleid: csharp-file-rights-for-everyone
        var a = new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow);
        // ruleid: csharp-file-rights-for-everyone
        var b = new PipeAccessRule("Everyone", PipeAccessRights.ReadWrite, AccessControlType.Allow);
        // ok: csharp-file-rights-for-everyone
        var c = new FileSystemAccessRule(account, FileSystemRights.Modify, AccessControlType.Allow);
    }
}
