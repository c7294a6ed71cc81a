using System.Linq;

namespace Shop
{
    public class Accounts
    {
        public User LogIn(string name, string password)
        {
            var user = ByName(name);
            // ruleid: csharp-password-kept-in-clear
            if (user == null || user.Password != password)
            {
                return null;
            }
            return user;
        }

        public bool LogIn(LoginRequest request)
        {
            var account = ByName(request.Name);
            // ruleid: csharp-password-kept-in-clear
            return request.Password == account.Password;
        }

        public bool Hashed(string name, string password)
        {
            var user = ByName(name);
            var passwordHash = Hash(password);
            // ok: csharp-password-kept-in-clear
            return user.Password == passwordHash;
        }

        public bool HashedInPlace(string name, string password)
        {
            var user = ByName(name);
            password = Hash(password);
            // ok: csharp-password-kept-in-clear
            return user.Password == password;
        }

        public void Change(string name, string password)
        {
            var user = ByName(name);
            // ok: csharp-password-kept-in-clear
            if (user.Password != password)
            {
                SetHashedPassword(user, password);
            }
        }

        public bool Repeated(Form form)
        {
            // ok: csharp-password-kept-in-clear
            return form.Password == form.ConfirmPassword;
        }
    }
}
