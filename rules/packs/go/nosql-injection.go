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
