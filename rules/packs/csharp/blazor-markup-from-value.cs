using Microsoft.AspNetCore.Components;

class Comments
{
    void Show(Comment comment, HtmlSanitizer sanitizer)
    {
        // ruleid: csharp-blazor-markup-from-value
        var a = new MarkupString(comment.Text);
        // ruleid: csharp-blazor-markup-from-value
        var b = (MarkupString)comment.Text;
        // ok: csharp-blazor-markup-from-value
        var c = new MarkupString("<br>");
        // ok: csharp-blazor-markup-from-value
        var d = new MarkupString(sanitizer.Sanitize(comment.Text));
        // ok: csharp-blazor-markup-from-value
        var e = (string)comment.Text;
    }
}
