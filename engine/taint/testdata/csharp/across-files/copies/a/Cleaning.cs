public static class Cleaning
{
    public static string Nothing(this string text) => "";
    public static string Same(this string text) => text;
}

public abstract class Choice
{
    public abstract string Of(string text);
}

public class FixedChoice : Choice
{
    public override string Of(string text) => "localhost";
}
