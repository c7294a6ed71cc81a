namespace Shop
{
    public class Accounts
    {
        public async Task<User> Register(string name, string password)
        {
            // ruleid: csharp-password-stored-as-typed
            var user = new User { Name = name, Password = password };
            await _users.InsertOneAsync(user);
            return user;
        }

        public void Register(RegisterModel model)
        {
            // ruleid: csharp-password-stored-as-typed
            var account = new Account { Name = model.Name, Password = model.Password };
            _context.Accounts.Add(account);
            _context.SaveChanges();
        }

        public void Hashed(RegisterModel model)
        {
            // ok: csharp-password-stored-as-typed
            var account = new Account { Name = model.Name, Password = Hash(model.Password) };
            _context.Accounts.Add(account);
        }

        public void HashedBefore(string name, string password)
        {
            password = Hash(password);
            // ok: csharp-password-stored-as-typed
            var user = new User { Name = name, Password = password };
            _context.Users.Add(user);
        }

        public void Served(RegisterModel model)
        {
            // ok: csharp-password-stored-as-typed
            var user = new User { Name = model.Name, Password = model.Password };
            _userService.Add(user);
        }
    }
}
