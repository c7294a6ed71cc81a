//go:build ignore

package shop

import (
	"context"
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func find(coll *mongo.Collection, w http.ResponseWriter, r *http.Request) {
	var filter bson.M
	json.NewDecoder(r.Body).Decode(&filter)
	// ruleid: go-nosql-injection
	coll.FindOne(context.Background(), filter)
}

func findSafely(coll *mongo.Collection, w http.ResponseWriter, r *http.Request) {
	// ok: go-nosql-injection
	coll.FindOne(context.Background(), bson.M{"active": true})
}

type login struct {
	Name     string
	Password any
}

func textsAreCompared(coll *mongo.Collection, w http.ResponseWriter, r *http.Request) {
	ctx, name := r.Context(), r.FormValue("name")
	// ok: go-nosql-injection
	coll.FindOne(ctx, bson.M{"name": name, "active": true})
	// ok: go-nosql-injection
	coll.FindOne(ctx, bson.D{{"name", name}})
	// ruleid: go-nosql-injection
	coll.FindOne(ctx, bson.M{"$where": "this.name == '" + name + "'"})
	// ruleid: go-nosql-injection
	coll.FindOne(ctx, bson.D{{"$where", "this.name == '" + name + "'"}})
	var in login
	json.NewDecoder(r.Body).Decode(&in)
	// ok: go-nosql-injection
	coll.FindOne(ctx, bson.M{"name": in.Name})
	// ruleid: go-nosql-injection
	coll.FindOne(ctx, bson.M{"name": in.Name, "password": in.Password})
}
