const mongoose = require('mongoose')
const User = mongoose.model('User', schema)
const Repository = class {
    static async getUser(name, password) {
        return await User.find({ name: name })
    }
}
module.exports = Repository
