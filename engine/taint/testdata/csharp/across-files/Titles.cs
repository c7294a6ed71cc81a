namespace Shared.Markup;

public static class Titles
{
    public static string Bold(string text) => "<b>" + text + "</b>";

    public static string Encoded(string text) => "<b>" + System.Net.WebUtility.HtmlEncode(text) + "</b>";
}
