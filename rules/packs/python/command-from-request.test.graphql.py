import os

import graphene
import strawberry
from ariadne import QueryType

query = QueryType()


class Run(graphene.Mutation):
    class Arguments:
        job = graphene.String()

    def mutate(self, info, job):
        # ruleid: python-command-from-request
        os.system(job)
        return Run()


class Query(graphene.ObjectType):
    shown = graphene.String(name=graphene.String())

    def resolve_shown(root, info, name=None):
        # ruleid: python-command-from-request
        os.system("cat " + name)
        # ok: python-command-from-request
        os.system("cat " + root.name)

    def described(self, info, name):
        # ok: python-command-from-request
        os.system("cat " + name)


@strawberry.type
class Files:
    @strawberry.field
    def one(self, name: str, lines: int) -> str:
        # ruleid: python-command-from-request
        os.system("cat " + name)
        # ok: python-command-from-request
        os.system(f"head -n {lines}")


@query.field("file")
def resolve_file(_, info, name):
    # ruleid: python-command-from-request
    os.system("cat " + name)
    # ok: python-command-from-request
    os.system("cat " + info.field_name)
