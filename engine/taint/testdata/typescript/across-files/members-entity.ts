import { Column, Entity } from 'typeorm';

@Entity()
export class Member {
  @Column() id: number;
  @Column() email: string;
  @Column() passwordHash: string;
}

export class SignUpDto {
  email: string;
  password: string;
}
