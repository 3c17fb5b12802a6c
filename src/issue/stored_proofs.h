#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "compare/version/edition_version.h"
#include "files/files.h"

namespace banxin {

// The proofs that an edition keeps in its `proofs/`: each a file named after its time, which names the pieces in
// `proofs/pieces/` that it is made of (compare/version/packed_version.h). A piece is written once, however many proofs
// have it.

inline constexpr const char* kStoredProofsFolder = "proofs";

/// The names of the files of proofs, the oldest first.
std::vector<std::string> stored_proofs(const Files& files, const std::string& edition);

/// Whether a path is that of a proof's file, by its name.
bool is_stored_proof(const std::string& path);

/// A proof by the path of its file. Fails (input): `damaged-proof`.
Result<EditionVersion> stored_proof(const Files& files, const std::string& path);

/// The so many last proof of an edition: 1 is the newest. Fails as the other, and with `no-such-proof`.
Result<EditionVersion> stored_proof_since(const Files& files, const std::string& edition, int since);

/// A proof by the name of its list of pieces, as a signature has it; nothing where it is gone or damaged.
std::optional<EditionVersion> proof_of_pieces(const Files& files, const std::string& edition,
                                              const std::string& pieces);

/// What came of storing one.
struct StoredProof {
    std::string name;    ///< Of its file; empty where the newest one is the same already.
    std::string pieces;  ///< The name of its list of pieces.
};

/// Stores a proof, made at `time` (2026-11-22T21:04:11+08:00). One that is what the newest is needs no file of its own.
/// Fails (world): the folder cannot be written.
Result<StoredProof> store_proof(const std::string& edition, const EditionVersion& version, const std::string& time);

}  // namespace banxin
