package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;

import java.util.List;

/// A file of neighbouring keys, as the boot file describes it.
///
/// @param bound the shortest text that none of its keys comes before and all earlier ones do
/// @param hash of its data
record Shard(String bound, ContentHash hash) {

    static Json json(List<Shard> shards) {
        return Json.array(
                shards,
                shard ->
                        new Json.Arr(List.of(Json.of(shard.bound()), Json.of(shard.hash().hex()))));
    }
}
