import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class User {
  @Field()
  id: number;

  // ruleid: javascript-graphql-type-with-password
  @Field(() => String, { nullable: true })
  password?: string;

  // ok: javascript-graphql-type-with-password
  resetToken: string;
}

@ObjectType()
@Entity()
export class Member {
  // ruleid: javascript-graphql-type-with-password
  @Field()
  @Column()
  passwordHash: string;
}

@InputType()
export class LoginInput {
  // ok: javascript-graphql-type-with-password
  @Field()
  password: string;
}

@ObjectType()
export class Guest {
  @Field()
  name: string;

  // ok: javascript-graphql-type-with-password
  password: string;
}
