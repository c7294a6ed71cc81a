import { Member } from './members-entity';
import { MembersStore } from './members-store';

export class MembersService {
  constructor(private readonly store: MembersStore) {}

  async all() {
    const found = await this.store.all();
    return found;
  }

  names(): Promise<Member[]> {
    return this.store.names();
  }

  async users() {
    const items = await this.store.users();
    return { items };
  }

  lean() {
    return this.store.lean();
  }

  count() {
    return this.store.count();
  }
}
