namespace Shop.Service
{
    public static class Names
    {
        private const string Default = "localhost";

        public static string Decorate(string name)
        {
            return "-n 1 " + name.Trim();
        }

        public static string Clean(string name)
        {
            return Default;
        }
    }
}
